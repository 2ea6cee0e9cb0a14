package permed.landscape.source.mapping.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.landscape.source.mapping.table.Part;

/** Writes a draft as YAML that can be read as it is. */
final class YamlDraft {

  private final String fileName;
  private final Map<String, Draft> drafts;
  private final Map<String, Part> parts;
  private final StringBuilder yaml = new StringBuilder();
  private String projectId = "";

  YamlDraft(String fileName, Map<String, Draft> drafts, Map<String, Part> parts) {
    this.fileName = fileName;
    this.drafts = new LinkedHashMap<>(drafts);
    this.parts = new LinkedHashMap<>(parts);
  }

  String text() {
    String id = Names.slug(fileName.replaceFirst("\\..*$", ""));
    yaml.append("# Drafted from ")
        .append(fileName)
        .append(". Look over every line marked with ?\n");
    line("id: " + id + "  # ? permanent: it goes into links");
    line("name: " + quoted(fileName) + "  # ? in plain words");
    line("licence: unknown  # ? for example CC-BY-4.0");
    line("attribution: unknown  # ? the line to print beside figures");
    line("payers:");
    line("  payer: {name: unknown, area: EU}  # ? who pays; area is a country or EU");
    line("currency: " + currency() + "  # ?");
    line("tables:");
    String first = projects();
    projectId = idOf(first);
    drafts.forEach((name, draft) -> table(name, draft, name.equals(first)));
    return yaml.toString();
  }

  private String idOf(String table) {
    Draft draft = drafts.get(table);
    return draft == null ? "" : draft.key().map(Values::column).orElse("");
  }

  /** The table whose ids are distinct, else the first. */
  private String projects() {
    return drafts.entrySet().stream()
        .filter(entry -> entry.getValue().find(Field.TITLE).isPresent())
        .filter(entry -> !entry.getValue().repeatsIds())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(drafts.keySet().iterator().next());
  }

  private void table(String name, Draft draft, boolean ofProjects) {
    Optional<Values> id = draft.key();
    if (id.isEmpty()) {
      line("  # " + name + " is empty");
      return;
    }
    line("  " + name + ":");
    Part part = parts.get(name);
    if (part != null && !part.sheet().isEmpty() && parts.size() > 1) {
      line("    sheet: " + quoted(part.sheet()));
    }
    draft.headless().ifPresent(names -> line("    columns: [" + names + "]  # ? no header row"));
    dates(draft);
    numbers(draft);
    if (ofProjects && draft.repeatsIds()) {
      line("    rows: several  # ? ids repeat");
    }
    if (ofProjects) {
      project(draft, id.get());
    } else {
      String shared = draft.has(projectId) ? projectId : id.get().column();
      line("    of: " + quoted(shared) + "  # ? the project's id");
    }
    participants(draft);
    funding(draft, ofProjects);
    codes(draft);
    investigators(draft);
    comments(draft);
  }

  private void project(Draft draft, Values id) {
    line("    project:");
    line("      id: " + quoted(id.column()) + "  # ?");
    key(draft, Field.ACRONYM, "acronym");
    key(draft, Field.TITLE, "title");
    key(draft, Field.ABSTRACT, "abstract");
    key(draft, Field.START, "start");
    key(draft, Field.END, "end");
    key(draft, Field.SIGNED, "signed");
  }

  private void participants(Draft draft) {
    if (draft.find(Field.ORGANISATION).isEmpty()) {
      return;
    }
    line("    participants:");
    key(draft, Field.ORGANISATION, "name");
    key(draft, Field.CITY, "city");
    key(draft, Field.COUNTRY, "country");
  }

  private void funding(Draft draft, boolean ofProjects) {
    Optional<Values> amount = draft.find(Field.AMOUNT);
    if (amount.isEmpty() || !ofProjects) {
      return;
    }
    line("    funding:");
    String payer = draft.find(Field.PAYER).map(Values::column).orElse("");
    line(
        payer.isEmpty()
            ? "      payer: =payer  # ? the payer above"
            : "      payer: =payer  # ? or " + quoted(payer) + ", with its words under payers");
    line("      amount: " + quoted(amount.get().column()) + "  # ?");
    key(draft, Field.CURRENCY, "currency");
  }

  private void codes(Draft draft) {
    List<String> codes = new ArrayList<>();
    draft.find(Field.PROGRAMME).ifPresent(one -> codes.add(code("programme", one)));
    draft.find(Field.SCHEME).ifPresent(one -> codes.add(code("scheme", one)));
    draft.find(Field.DISCIPLINE).ifPresent(one -> codes.add(code("discipline", one)));
    if (!codes.isEmpty()) {
      line("    codes:");
      codes.forEach(this::line);
    }
  }

  private static String code(String taxonomy, Values column) {
    return "      - {taxonomy: " + taxonomy + ", code: " + quoted(column.column()) + "}  # ?";
  }

  private void investigators(Draft draft) {
    if (draft.find(Field.INVESTIGATOR).isPresent()) {
      line("    investigators:");
      key(draft, Field.INVESTIGATOR, "name");
      key(draft, Field.ORCID, "orcid");
    }
  }

  private void comments(Draft draft) {
    if (!draft.others().isEmpty()) {
      line("    # not used:");
      draft.others().forEach(column -> comment(draft, column));
    }
  }

  private void comment(Draft draft, String column) {
    String example = draft.examples().getOrDefault(column, "").replaceAll("\\s+", " ");
    String cut = example.length() > 50 ? example.substring(0, 50) + "…" : example;
    line("    #   " + column.replaceAll("\\s+", " ") + (cut.isEmpty() ? "" : ": " + cut));
  }

  private void key(Draft draft, Field field, String key) {
    draft
        .find(field)
        .ifPresent(found -> line("      " + key + ": " + quoted(found.column()) + "  # ?"));
  }

  /** How the dates of the table are written, all ways that occur. */
  private void dates(Draft draft) {
    List<String> styles = new ArrayList<>();
    for (Field field : List.of(Field.START, Field.END, Field.SIGNED)) {
      draft
          .find(field)
          .flatMap(Values::dates)
          .filter(style -> !styles.contains(style))
          .ifPresent(styles::add);
    }
    if (!styles.isEmpty()) {
      line("    dates: [" + String.join(", ", styles) + "]  # ?");
    }
  }

  private void numbers(Draft draft) {
    draft
        .find(Field.AMOUNT)
        .flatMap(Values::numbers)
        .filter(style -> !style.equals("1234.56"))
        .ifPresent(style -> line("    numbers: " + quoted(style) + "  # ?"));
  }

  private String currency() {
    return drafts.values().stream()
        .flatMap(draft -> draft.find(Field.AMOUNT).stream())
        .flatMap(amount -> amount.currency().stream())
        .findFirst()
        .orElse("EUR");
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }

  /** A text as YAML; quoted wherever it might mean something else. */
  static String quoted(String text) {
    String plain = text.replaceAll("[\\r\\n]+", " ");
    return plain.matches("[A-Za-z][\\w .()/-]*[\\w)]|[A-Za-z]")
        ? plain
        : "'" + plain.replace("'", "''") + "'";
  }
}
