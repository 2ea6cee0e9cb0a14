package permed.landscape.source.cordis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import permed.landscape.source.ReadingSink;

/**
 * Tells the sink how far the reading is. Every byte counts half when it is read and half when its
 * project is passed on, so that the end of the count is the end of the work.
 */
final class Progress {

  private static final long STEP = 1L << 18;

  private final ReadingSink sink;
  private final long total;
  private long read;
  private long told;

  Progress(ReadingSink sink, long total) {
    this.sink = sink;
    this.total = total;
  }

  InputStream counting(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int one = in.read();
        advance(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int got = in.read(target, offset, length);
        advance(Math.max(0, got));
        return got;
      }
    };
  }

  void passedOn(int partitionsDone, int partitions) {
    sink.progress(total / 2 + (total - total / 2) * partitionsDone / partitions, total);
  }

  private void advance(int bytes) {
    read += bytes;
    if (read - told >= STEP) {
      told = read;
      sink.progress(Math.min(read, total) / 2, total);
    }
  }
}
