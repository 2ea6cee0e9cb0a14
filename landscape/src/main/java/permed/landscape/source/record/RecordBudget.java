package permed.landscape.source.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.record.finding.OversizedRecord;
import permed.landscape.source.zip.UnreadableFileException;

/** Stops a record that never ends, so that one record always fits in memory. */
final class RecordBudget extends FilterInputStream {

  /** A hundred times the longest record seen. */
  static final long MOST_BYTES = 32L << 20;

  private final SourcePointer where;
  private final Progress progress;
  private long bytes;

  RecordBudget(InputStream in, String file, Progress progress) {
    super(in);
    this.where = SourcePointer.of(file);
    this.progress = progress;
  }

  /** Begins to count anew; what has been read ahead counts for the record before. */
  void beginRecord() {
    bytes = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = in.read(target, offset, length);
    bytes += Math.max(0, got);
    progress.advance(got);
    if (bytes > MOST_BYTES) {
      String seen = "more than " + MOST_BYTES + " bytes";
      throw new UnreadableFileException(new OversizedRecord(where, seen));
    }
    return got;
  }
}
