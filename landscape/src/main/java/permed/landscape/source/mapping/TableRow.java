package permed.landscape.source.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.mapping.table.PackedRow;
import permed.landscape.source.mapping.table.Part;
import permed.landscape.source.mapping.table.Row;
import permed.landscape.source.mapping.table.Spool.Stored;

/**
 * A row, the table it is one of, and the derived columns the mapping adds to it.
 *
 * @param stored the row as it was read
 */
record TableRow(OpenTable table, Stored stored, Row row) {

  static TableRow of(OpenTable table, Stored stored) {
    Part part = table.part();
    Row plain = part.row(table.header(), stored.line(), stored.cells());
    Map<String, String> own = new LinkedHashMap<>();
    own.put("$file", part.name());
    own.put("$sheet", part.sheet());
    Row row = new PackedRow(plain, own, null);
    // In the order of the mapping: a derived column may be made of one before it.
    for (Map.Entry<String, CellRule> derived : table.rule().derived().entrySet()) {
      Fields fields = new Fields(row, SourcePointer.of(part.name()), new java.util.ArrayList<>());
      own.put(derived.getKey(), fields.text(derived.getValue()));
      row = new PackedRow(plain, own, null);
    }
    return new TableRow(table, stored, row);
  }

  TableRule rule() {
    return table.rule();
  }

  SourcePointer where(String projectId) {
    return where().withKey(projectId);
  }

  SourcePointer where() {
    return SourcePointer.of(table.part().name(), Math.max(1, stored.line()));
  }

  Fields fields(String projectId, List<Finding> findings) {
    return new Fields(row, where(projectId), findings);
  }

  String verbatim() {
    return table.part().verbatim(stored.cells());
  }

  /** Whether it says the same, wherever it stands. */
  boolean isCopyOf(TableRow other) {
    return java.util.Arrays.equals(stored.cells(), other.stored.cells());
  }
}
