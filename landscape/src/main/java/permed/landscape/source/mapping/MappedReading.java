package permed.landscape.source.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.finding.MissingRecordId;
import permed.landscape.source.mapping.TableRule.RowsRule;
import permed.landscape.source.mapping.table.Parts;
import permed.landscape.source.mapping.table.Rows;
import permed.landscape.source.mapping.table.Spool;
import permed.landscape.source.mapping.table.Spool.Stored;

/** One reading of one delivery: rows are kept by project, then made into projects. */
final class MappedReading {

  private final Mapping mapping;
  private final PartialDate dumpDate;
  private final ReadingSink sink;
  private final Scale scale = new Scale();
  private final Map<Integer, long[]> readAndRejected = new LinkedHashMap<>();

  MappedReading(Mapping mapping, PartialDate dumpDate, ReadingSink sink) {
    this.mapping = mapping;
    this.dumpDate = dumpDate;
    this.sink = sink;
  }

  ReadingOutcome read(Parts parts, Spool spool) throws IOException {
    List<OpenTable> tables = new TableMatcher(mapping, sink::finding).match(parts.list());
    for (OpenTable table : tables) {
      store(table, spool);
    }
    scale.verdicts().forEach(sink::finding);
    Assembler assembler = new Assembler(tables, this::reject);
    Interpreter interpreter = new Interpreter(mapping, dumpDate, scale);
    for (int step = 0; step < spool.steps(); step++) {
      spool.read(
          step,
          (id, rows) ->
              assembler.assemble(id, rows).forEach(project -> passOn(interpreter, project)));
    }
    return new ReadingOutcome.Complete(tables.stream().map(this::count).toList());
  }

  private void passOn(Interpreter interpreter, ProjectRows rows) {
    List<Finding> findings = new ArrayList<>(rows.notes());
    permed.landscape.grant.Project project = interpreter.interpret(rows, findings);
    findings.forEach(sink::finding);
    sink.project(project);
  }

  private void store(OpenTable table, Spool spool) throws IOException {
    readAndRejected.put(table.number(), new long[2]);
    String last = "";
    try (Rows rows = table.part().open(table.rule().layout())) {
      for (Rows.ReadRow read = rows.next(); read != null; read = rows.next()) {
        counts(table)[0]++;
        switch (read) {
          case Rows.ReadRow.Bad bad -> reject(table, bad.reason(), bad.verbatim());
          case Rows.ReadRow.Good good -> last = store(table, good, last, spool);
        }
      }
    }
  }

  /** Returns the id of the row's project, for rows that go on with it. */
  private String store(OpenTable table, Rows.ReadRow.Good good, String last, Spool spool)
      throws IOException {
    TableRow row = TableRow.of(table, new Stored(table.number(), good.line(), good.cells()));
    CellRule key = table.rule().key();
    String id = new Fields(row.row(), row.where(), new ArrayList<>()).text(key);
    if (id.isEmpty() && table.rule().rows() == RowsRule.CONTINUED) {
      id = last;
    }
    if (id.isEmpty()) {
      reject(row, new MissingRecordId(row.where().withField(key.label()), "empty"));
      return last;
    }
    scale.note(row, id);
    spool.add(id, row.stored());
    return id;
  }

  private void reject(TableRow row, Finding reason) {
    reject(row.table(), reason, row.verbatim());
  }

  private void reject(OpenTable table, Finding reason, String verbatim) {
    counts(table)[1]++;
    sink.rejected(new RejectedRow(reason, verbatim));
  }

  private long[] counts(OpenTable table) {
    return readAndRejected.computeIfAbsent(table.number(), none -> new long[2]);
  }

  private RowCount count(OpenTable table) {
    long[] counts = counts(table);
    return new RowCount(table.part().name(), counts[0], counts[0] - counts[1], counts[1]);
  }
}
