package permed.landscape.question;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** Walks over the projects of a set, whole or cut into ranges for several threads. */
final class ProjectLoop {

  private static final int WORTH_A_THREAD = 20_000;

  private ProjectLoop() {}

  static void over(FixedBitSet projects, IntConsumer action) {
    over(projects, new Range(0, projects.length()), action);
  }

  /** In ascending order. */
  static void over(FixedBitSet projects, Range range, IntConsumer action) {
    long[] words = projects.getBits();
    int lastWord = (range.to() + 63) >> 6;
    for (int word = range.from() >> 6; word < lastWord; word++) {
      long left = words[word];
      while (left != 0) {
        action.accept((word << 6) + Long.numberOfTrailingZeros(left));
        left &= left - 1;
      }
    }
  }

  /** Ranges of about equal size, one a processor, that begin at whole words of a set. */
  static List<Range> ranges(int size) {
    int threads = Math.clamp(size / WORTH_A_THREAD, 1, Runtime.getRuntime().availableProcessors());
    int step = ((size / threads) + 64) & ~63;
    return IntStream.range(0, threads)
        .mapToObj(i -> new Range(Math.min(size, i * step), Math.min(size, (i + 1) * step)))
        .toList();
  }

  /** From the first, a multiple of 64, to before the last. */
  record Range(int from, int to) {}
}
