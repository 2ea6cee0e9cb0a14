package permed.landscape.source.mapping.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.landscape.grant.Funder;
import permed.landscape.source.SourceProfile;

/**
 * The mapping of a spreadsheet with one table and one payer, as a form asks for it; what it cannot
 * say is said in YAML.
 *
 * @param payer who pays every amount
 * @param table where the rows are
 * @param uses what each column is used for, by its name
 */
public record SimpleMapping(
    SourceProfile profile,
    Funder payer,
    Table table,
    Map<String, ColumnUse> uses,
    WrittenAs writtenAs) {

  public SimpleMapping {
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
  }

  /**
   * @param sheet name of the sheet, empty for any
   * @param columns names for the columns of a file that has none, else empty
   * @param severalRows whether a project has several rows
   */
  public record Table(String sheet, List<String> columns, boolean severalRows) {
    public Table {
      columns = List.copyOf(columns);
    }
  }

  /** The column of a use, if one was chosen. */
  public Optional<String> column(ColumnUse use) {
    return uses.entrySet().stream()
        .filter(entry -> entry.getValue() == use)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The mapping as YAML, which is read as {@link permed.landscape.source.mapping.Mapping} is. */
  public String yaml() {
    List<String> lines = new ArrayList<>();
    lines.add("id: " + quoted(profile.id()));
    lines.add("name: " + quoted(profile.name()));
    lines.add("licence: " + quoted(profile.licence()));
    lines.add("attribution: " + quoted(profile.attribution()));
    lines.add("payers:");
    lines.add(
        "  %s: {name: %s, area: %s}"
            .formatted(payer.id(), quoted(payer.name()), quoted(payer.area())));
    lines.add("currency: " + writtenAs.currency());
    lines.add("language: " + writtenAs.language());
    lines.add("dates: [" + quoted(writtenAs.dates()) + ", year]");
    lines.add("numbers: " + quoted(writtenAs.numbers()));
    lines.add("tables:");
    lines.add("  grants:");
    table(lines);
    project(lines);
    participants(lines);
    funding(lines);
    codes(lines);
    investigators(lines);
    return String.join("\n", lines) + "\n";
  }

  private void table(List<String> lines) {
    if (!table.sheet().isEmpty()) {
      lines.add("    sheet: " + quoted(table.sheet()));
    }
    if (!table.columns().isEmpty()) {
      List<String> names = table.columns().stream().map(SimpleMapping::quoted).toList();
      lines.add("    columns: [" + String.join(", ", names) + "]");
    }
    if (table.severalRows()) {
      lines.add("    rows: several");
    }
  }

  private void project(List<String> lines) {
    lines.add("    project:");
    cell(lines, "id", ColumnUse.ID);
    cell(lines, "acronym", ColumnUse.ACRONYM);
    cell(lines, "title", ColumnUse.TITLE);
    cell(lines, "abstract", ColumnUse.ABSTRACT);
    cell(lines, "start", ColumnUse.START);
    cell(lines, "end", ColumnUse.END);
    cell(lines, "signed", ColumnUse.SIGNED);
  }

  private void participants(List<String> lines) {
    if (column(ColumnUse.ORGANISATION).isPresent()) {
      lines.add("    participants:");
      cell(lines, "name", ColumnUse.ORGANISATION);
      cell(lines, "city", ColumnUse.CITY);
      cell(lines, "country", ColumnUse.COUNTRY);
      lines.add("      role: =coordinator");
    }
  }

  private void funding(List<String> lines) {
    column(ColumnUse.AMOUNT)
        .ifPresent(
            amount -> {
              lines.add("    funding:");
              lines.add("      payer: =" + payer.id());
              lines.add(
                  "      amount: {column: %s, unit: %s}"
                      .formatted(quoted(amount), writtenAs.unit()));
              cell(lines, "currency", ColumnUse.CURRENCY);
            });
  }

  private void codes(List<String> lines) {
    Map<String, ColumnUse> axes = new LinkedHashMap<>();
    axes.put("programme", ColumnUse.PROGRAMME);
    axes.put("scheme", ColumnUse.SCHEME);
    axes.put("discipline", ColumnUse.DISCIPLINE);
    axes.values().removeIf(use -> column(use).isEmpty());
    if (!axes.isEmpty()) {
      lines.add("    codes:");
    }
    axes.forEach(
        (axis, use) ->
            lines.add(
                "      - {taxonomy: %s, code: {column: %s}}"
                    .formatted(axis, quoted(column(use).orElseThrow()))));
  }

  private void investigators(List<String> lines) {
    if (column(ColumnUse.INVESTIGATOR).isPresent()) {
      lines.add("    investigators:");
      cell(lines, "name", ColumnUse.INVESTIGATOR);
      cell(lines, "orcid", ColumnUse.ORCID);
    }
  }

  private void cell(List<String> lines, String key, ColumnUse use) {
    column(use)
        .ifPresent(column -> lines.add("      %s: {column: %s}".formatted(key, quoted(column))));
  }

  /** A text in double quotes, so that nothing in it means anything to YAML. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029') {
        quoted.append("\\u%04X".formatted((int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
