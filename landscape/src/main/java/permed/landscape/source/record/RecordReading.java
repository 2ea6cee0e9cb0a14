package permed.landscape.source.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.finding.ConflictingRow;
import permed.landscape.source.finding.DuplicateRow;
import permed.landscape.source.finding.MissingRecordId;
import permed.landscape.source.record.finding.NotARecord;

/**
 * Takes the records of a file one by one: counts them, rejects those without an id and those whose
 * id has been before, and passes on the others interpreted.
 *
 * <p>Of all records only the ids and a checksum stay in memory.
 */
public final class RecordReading {

  private final Records records;
  private final ReadingSink sink;
  private final Map<String, Integer> checksumById = new HashMap<>();
  private long read;
  private long rejected;

  public RecordReading(Records records, ReadingSink sink) {
    this.records = records;
    this.sink = sink;
  }

  /** Reads to the end and returns how many records there were. */
  public RowCount readAll(RecordInterpreter interpreter) throws IOException {
    for (RawRecord record = records.next(); record != null; record = records.next()) {
      read++;
      take(record, interpreter);
    }
    return new RowCount(records.file(), read, read - rejected, rejected);
  }

  private void take(RawRecord record, RecordInterpreter interpreter) {
    SourcePointer where = SourcePointer.of(records.file(), record.line());
    if (record.defect() != null) {
      reject(record.defect(), record);
      return;
    }
    if (!record.content().isObject()) {
      reject(new NotARecord(where, Fields.shortened(record.verbatim())), record);
      return;
    }
    List<Finding> findings = new ArrayList<>();
    Fields fields = new Fields(record.content(), where, findings);
    String id = interpreter.idOf(fields);
    Finding kind = interpreter.defectOf(fields.of(id));
    Finding defect = kind == null ? defectOf(id, record, where, interpreter.idField()) : kind;
    if (defect != null) {
      reject(defect, record);
      return;
    }
    Project project = interpreter.interpret(id, fields.of(id));
    findings.forEach(sink::finding);
    sink.project(project);
  }

  private @Nullable Finding defectOf(
      String id, RawRecord record, SourcePointer where, String idField) {
    if (id.isBlank()) {
      return new MissingRecordId(where.withField(idField), "empty");
    }
    int checksum = record.verbatim().hashCode();
    Integer earlier = checksumById.putIfAbsent(id, checksum);
    if (earlier == null) {
      return null;
    }
    return earlier == checksum
        ? new DuplicateRow(where.withKey(id), "a copy of an earlier record")
        : new ConflictingRow(where.withKey(id), "another record than an earlier one of this id");
  }

  private void reject(Finding reason, RawRecord record) {
    rejected++;
    sink.rejected(new RejectedRow(reason, record.verbatim()));
  }
}
