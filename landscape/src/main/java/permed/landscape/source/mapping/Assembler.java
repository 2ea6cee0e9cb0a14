package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import permed.kernel.finding.Finding;
import permed.landscape.source.finding.ConflictingRow;
import permed.landscape.source.finding.DuplicateRow;
import permed.landscape.source.finding.OrphanRow;
import permed.landscape.source.mapping.TableRule.RowsRule;
import permed.landscape.source.mapping.finding.SharedRecordId;
import permed.landscape.source.mapping.table.Spool.Stored;

/** Sorts the rows of one id into projects, and rejects those that belong to none. */
final class Assembler {

  private final Map<Integer, OpenTable> tables;
  private final BiConsumer<TableRow, Finding> reject;

  Assembler(List<OpenTable> tables, BiConsumer<TableRow, Finding> reject) {
    this.tables = tables.stream().collect(Collectors.toMap(OpenTable::number, Function.identity()));
    this.reject = reject;
  }

  List<ProjectRows> assemble(String id, List<Stored> stored) {
    List<TableRow> own = new ArrayList<>();
    List<TableRow> added = new ArrayList<>();
    for (Stored one : stored) {
      OpenTable table = java.util.Objects.requireNonNull(tables.get(one.part()));
      TableRow row = TableRow.of(table, one);
      (table.rule().isOfProjects() ? own : added).add(row);
    }
    List<TableRow> distinct = withoutCopies(id, own);
    List<TableRow> further = withoutCopies(id, added);
    if (distinct.isEmpty()) {
      further.forEach(row -> reject.accept(row, new OrphanRow(row.where(id), "project " + id)));
      return List.of();
    }
    TableRule rule = distinct.getFirst().rule();
    if (distinct.size() == 1 || rule.rows() != RowsRule.ONE) {
      return List.of(new ProjectRows(id, distinct, further, List.of()));
    }
    return rule.project().tiebreak().isMapped()
        ? toldApart(id, distinct, further)
        : List.of(new ProjectRows(id, theFirst(id, distinct), further, List.of()));
  }

  private List<TableRow> withoutCopies(String id, List<TableRow> rows) {
    List<TableRow> distinct = new ArrayList<>();
    Map<Integer, List<TableRow>> seen = new TreeMap<>();
    for (TableRow row : rows) {
      int hash = java.util.Arrays.hashCode(row.stored().cells());
      List<TableRow> alike = seen.computeIfAbsent(hash, none -> new ArrayList<>());
      if (alike.stream().anyMatch(row::isCopyOf)) {
        reject.accept(row, new DuplicateRow(row.where(id), "a copy of an earlier row"));
      } else {
        alike.add(row);
        distinct.add(row);
      }
    }
    return distinct;
  }

  private List<TableRow> theFirst(String id, List<TableRow> rows) {
    TableRow first = rows.getFirst();
    for (TableRow row : rows.subList(1, rows.size())) {
      String seen = "another row than the one on line " + first.stored().line();
      reject.accept(row, new ConflictingRow(row.where(id), seen));
    }
    return List.of(first);
  }

  /** Rows that add to a project cannot say which of them they mean, so they go to none. */
  private List<ProjectRows> toldApart(String id, List<TableRow> rows, List<TableRow> further) {
    Map<String, List<TableRow>> byTiebreak = new TreeMap<>();
    for (TableRow row : rows) {
      String tie = row.fields(id, new ArrayList<>()).text(row.rule().project().tiebreak());
      byTiebreak.computeIfAbsent(tie, none -> new ArrayList<>()).add(row);
    }
    further.forEach(row -> reject.accept(row, new OrphanRow(row.where(id), "several " + id)));
    List<ProjectRows> projects = new ArrayList<>();
    byTiebreak.forEach(
        (tie, alike) -> {
          String whole = tie.isEmpty() ? id : id + "~" + tie;
          Finding shared = new SharedRecordId(alike.getFirst().where(whole), id);
          List<TableRow> first = theFirst(whole, alike);
          projects.add(new ProjectRows(whole, first, List.of(), List.of(shared)));
        });
    return projects;
  }
}
