package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Taxonomy;

/**
 * The codes a dump gives to one project. Several codes on one axis share the project equally, each
 * distinct code once; labels carry the date of the dump, because the Commission changes them.
 */
final class CodeReader {

  private final CordisRecord record;
  private final String version;
  private final FieldReader fields;
  private final List<Finding> findings;
  private final List<CodeAssignment> codes = new ArrayList<>();

  CodeReader(CordisRecord record, PartialDate dumpDate, List<Finding> findings) {
    this.record = record;
    this.version = dumpDate.toString();
    this.fields = new FieldReader(record.id(), record.project(), findings);
    this.findings = findings;
  }

  /** One code on one axis before its share is known. */
  private record Label(List<String> path, SourcePointer where) {}

  List<CodeAssignment> codes() {
    add(Taxonomy.EUROSCIVOC, fieldsOfScience());
    add(Taxonomy.TOPIC, topics());
    add(Taxonomy.CALL, call());
    add(Taxonomy.PROGRAMME, programmeParts());
    add(Taxonomy.FRAMEWORK, framework());
    add(Taxonomy.SCHEME, single(ProjectColumn.SCHEME));
    return codes;
  }

  private void add(Taxonomy taxonomy, Map<String, Label> labels) {
    double weight = 1.0 / labels.size();
    labels.forEach(
        (code, label) ->
            codes.add(
                new CodeAssignment(
                    taxonomy,
                    version,
                    code,
                    label.path,
                    weight,
                    CordisInterpreter.SOURCE,
                    label.where)));
  }

  /** A field and the wider one it lies in may both be given; both stay. */
  private Map<String, Label> fieldsOfScience() {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (CordisRow row : record.rows(CordisFile.EURO_SCI_VOC)) {
      FieldReader cells = new FieldReader(record.id(), row, findings);
      String code = cells.plain(EuroSciVocColumn.CODE);
      List<String> path = split(cells.plain(EuroSciVocColumn.PATH), "/");
      if (path.isEmpty()) {
        path = labelOr(cells.plain(EuroSciVocColumn.TITLE), code);
      }
      put(labels, code, path, row.where(record.id()));
    }
    return labels;
  }

  /** topics.csv has the titles; the column of project.csv only helps out. */
  private Map<String, Label> topics() {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (CordisRow row : record.rows(CordisFile.TOPICS)) {
      FieldReader cells = new FieldReader(record.id(), row, findings);
      String code = cells.plain(TopicColumn.TOPIC);
      put(labels, code, labelOr(cells.text(TopicColumn.TITLE), code), row.where(record.id()));
    }
    return labels.isEmpty() ? several(ProjectColumn.TOPICS) : labels;
  }

  private Map<String, Label> call() {
    Map<String, Label> master = single(ProjectColumn.MASTER_CALL);
    return master.isEmpty() ? single(ProjectColumn.SUB_CALL) : master;
  }

  /**
   * The parts of the programme marked as the one that pays; if none is marked, what project.csv
   * names; if it names none, every part given. Horizon 2020 writes a full stop behind the code in
   * some files only, so it is left off everywhere: {@code H2020-EU.3.1}.
   */
  private Map<String, Label> programmeParts() {
    Map<String, Label> all = new LinkedHashMap<>();
    Map<String, Label> paying = new LinkedHashMap<>();
    for (CordisRow row : record.rows(CordisFile.LEGAL_BASIS)) {
      FieldReader cells = new FieldReader(record.id(), row, findings);
      String code = withoutStop(cells.plain(LegalBasisColumn.CODE));
      List<String> path = labelOr(cells.text(LegalBasisColumn.TITLE), code);
      put(all, code, path, row.where(record.id()));
      if (cells.isTrue(LegalBasisColumn.UNIQUE)) {
        put(paying, code, path, row.where(record.id()));
      }
    }
    if (!paying.isEmpty()) {
      return paying;
    }
    Map<String, Label> named = new LinkedHashMap<>();
    several(ProjectColumn.LEGAL_BASIS)
        .forEach(
            (text, label) -> {
              String code = withoutStop(text);
              Label known = all.getOrDefault(code, label);
              put(named, code, known.path, known.where);
            });
    return named.isEmpty() ? all : named;
  }

  private Map<String, Label> framework() {
    String code = fields.plain(ProjectColumn.FRAMEWORK);
    Map<String, Label> labels = new LinkedHashMap<>();
    put(labels, code, List.of(frameworkName(code)), fields.where(ProjectColumn.FRAMEWORK));
    return labels;
  }

  private Map<String, Label> single(Column column) {
    String code = fields.plain(column);
    Map<String, Label> labels = new LinkedHashMap<>();
    put(labels, code, List.of(code), fields.where(column));
    return labels;
  }

  private Map<String, Label> several(Column column) {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (String code : split(fields.plain(column), "[;,]")) {
      put(labels, code, List.of(withoutStop(code)), fields.where(column));
    }
    return labels;
  }

  private static void put(
      Map<String, Label> labels, String code, List<String> path, SourcePointer where) {
    if (!code.isEmpty()) {
      labels.putIfAbsent(code, new Label(path, where));
    }
  }

  private static List<String> labelOr(String label, String code) {
    return List.of(label.isEmpty() ? code : label);
  }

  private static List<String> split(String text, String separator) {
    return Arrays.stream(text.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String withoutStop(String code) {
    int end = code.length();
    while (end > 0 && code.charAt(end - 1) == '.') {
      end--;
    }
    return code.substring(0, end);
  }

  private static String frameworkName(String code) {
    return switch (code) {
      case "HORIZON" -> "Horizon Europe";
      case "H2020" -> "Horizon 2020";
      case "FP7" -> "Seventh Framework Programme";
      case "FP6" -> "Sixth Framework Programme";
      case "FP5" -> "Fifth Framework Programme";
      default -> code;
    };
  }
}
