package permed.platform.secretariat.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.platform.secretariat.sheet.Sheet;

/** Which column of a sheet is which, and what is wrong with its header. */
final class Columns {

  private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
  private final List<Finding> findings = new ArrayList<>();

  private Columns() {}

  static Columns of(Sheet sheet) {
    Columns columns = new Columns();
    SourcePointer where = SourcePointer.of(sheet.name(), 1);
    for (int i = 0; i < sheet.header().size(); i++) {
      columns.take(sheet.header().get(i), i, where);
    }
    if (!columns.has(ImportColumn.ORGANISATION) && !columns.has(ImportColumn.PERSON)) {
      columns.findings.add(
          new NoUsefulColumn(
              where,
              String.join(", ", sheet.header()),
              "Name the columns as in the template, in the first row of the first sheet."));
    }
    return columns;
  }

  List<Finding> findings() {
    return findings;
  }

  boolean has(ImportColumn column) {
    return positions.containsKey(column);
  }

  /** The text of a cell, empty where the sheet lacks the column. */
  String text(Sheet.Row row, ImportColumn column) {
    return row.cell(positions.getOrDefault(column, -1));
  }

  private void take(String name, int position, SourcePointer where) {
    if (name.isEmpty() || name.equals(ImportColumn.WHAT_TO_MEND)) {
      return;
    }
    Optional<ImportColumn> column = ImportColumn.parse(name);
    if (column.isEmpty()) {
      findings.add(
          new IgnoredColumn(
              where.withField(name), name, "Rename the column if it should be read."));
    } else if (positions.putIfAbsent(column.get(), position) != null) {
      findings.add(
          new IgnoredColumn(
              where.withField(name), name, "Delete one of the columns; the first one is read."));
    }
  }
}
