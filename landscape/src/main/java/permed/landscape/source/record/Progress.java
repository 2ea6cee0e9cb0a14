package permed.landscape.source.record;

import permed.landscape.source.ReadingSink;

/** Tells a sink how far the reading is, in steps worth showing. */
final class Progress {

  private static final long STEP = 1L << 18;

  private final ReadingSink sink;
  private long read;
  private long told;

  Progress(ReadingSink sink) {
    this.sink = sink;
  }

  void advance(int bytes) {
    read += Math.max(0, bytes);
    if (read - told >= STEP) {
      told = read;
      sink.progress(read, 0);
    }
  }
}
