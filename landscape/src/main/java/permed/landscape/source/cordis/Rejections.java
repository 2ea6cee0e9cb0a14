package permed.landscape.source.cordis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.csv.Verbatim;

/** Counts the rows of each part, and passes on those that are not used. */
final class Rejections {

  private final ReadingSink sink;
  private final Map<CordisFile, long[]> readAndRejected = new EnumMap<>(CordisFile.class);

  Rejections(ReadingSink sink) {
    this.sink = sink;
  }

  void begin(CordisFile file) {
    readAndRejected.put(file, new long[2]);
  }

  void countRow(CordisFile file) {
    of(file)[0]++;
  }

  void reject(CordisFile file, Finding reason, String[] fields) {
    reject(file, reason, Verbatim.join(fields, CordisReader.SEPARATOR));
  }

  void reject(CordisFile file, Finding reason, String verbatim) {
    of(file)[1]++;
    sink.rejected(new RejectedRow(reason, verbatim));
  }

  /** One count for each part that was read, in the order of reading. */
  List<RowCount> counts() {
    return readAndRejected.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .toList();
  }

  private static RowCount count(CordisFile file, long read, long rejected) {
    return new RowCount(file.fileName(), read, read - rejected, rejected);
  }

  private long[] of(CordisFile file) {
    return readAndRejected.computeIfAbsent(file, none -> new long[2]);
  }
}
