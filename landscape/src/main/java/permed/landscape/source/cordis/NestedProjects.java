package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.SourcePointer;
import permed.landscape.grant.Project;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.RecordInterpreter;

/** Reads a project with everything inside it as the rows of an archive. */
final class NestedProjects implements RecordInterpreter {

  private static final String ID = "id";

  private final CordisInterpreter interpreter;

  NestedProjects(CordisInterpreter interpreter) {
    this.interpreter = interpreter;
  }

  @Override
  public String idOf(Fields record) {
    return record.plain(ID);
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public Project interpret(String id, Fields record) {
    Map<CordisFile, List<CordisRow>> parts = new EnumMap<>(CordisFile.class);
    parts.put(CordisFile.ORGANIZATION, partners(record));
    parts.put(CordisFile.EURO_SCI_VOC, fieldsOfScience(record));
    CordisRow project = row(CordisFile.PROJECT, record);
    Interpretation read = interpreter.interpret(new CordisRecord(id, project, parts));
    read.findings().forEach(record::report);
    return read.project();
  }

  /** The place in the list is the rank: the extract has no other. */
  private static List<CordisRow> partners(Fields record) {
    List<CordisRow> rows = new ArrayList<>();
    for (Fields partner : record.each("partners")) {
      String[] values = values(CordisFile.ORGANIZATION, partner);
      fill(values, OrganizationColumn.ID, partner.plain("pic"));
      fill(values, OrganizationColumn.ORDER, Integer.toString(rows.size() + 1));
      rows.add(row(partner, values));
    }
    return rows;
  }

  /** Where a field has no code, its path from the root tells it from all others. */
  private static List<CordisRow> fieldsOfScience(Fields record) {
    List<CordisRow> rows = new ArrayList<>();
    for (Fields field : record.each("euroSciVoc")) {
      String[] values = values(CordisFile.EURO_SCI_VOC, field);
      fill(values, EuroSciVocColumn.PATH, field.plain("path"));
      fill(values, EuroSciVocColumn.TITLE, field.plain("title"));
      fill(values, EuroSciVocColumn.CODE, field.first("code", "path", "title"));
      rows.add(row(field, values));
    }
    return rows;
  }

  private static CordisRow row(CordisFile file, Fields fields) {
    return row(fields, values(file, fields));
  }

  private static CordisRow row(Fields fields, String[] values) {
    SourcePointer where = fields.where();
    long line = where.line() == null ? 1 : where.line();
    return new CordisRow(where.file(), line, values);
  }

  private static String[] values(CordisFile file, Fields fields) {
    String[] values = new String[file.columns().size()];
    for (Column column : file.columns()) {
      values[column.ordinal()] = fields.first(column.names().toArray(String[]::new));
    }
    return values;
  }

  private static void fill(String[] values, Column column, String value) {
    if (values[column.ordinal()].isEmpty()) {
      values[column.ordinal()] = value;
    }
  }
}
