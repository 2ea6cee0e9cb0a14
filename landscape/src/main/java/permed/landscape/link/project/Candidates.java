package permed.landscape.link.project;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import permed.kernel.money.Money;
import permed.landscape.link.project.Sketch.Title;

/**
 * Finds the pairs worth comparing: records of different sources that share a whole title, two rare
 * words of one, an acronym, an award they point to, an amount and its first day, or a leader and a
 * first day. A key that too many share tells nothing and is passed over.
 */
final class Candidates {

  /** The number of a record takes these bits of an entry, its key the others. */
  private static final long RECORD_BITS = 24;

  private static final long RECORD = (1L << RECORD_BITS) - 1;
  private static final int RARE_WORDS = 4;
  private static final int MOST_PAIRS_OF_A_KEY = 400;

  private final List<Sketch> sketches;
  private final Vocabulary vocabulary;
  private long[] entries = new long[1 << 16];
  private int size;

  private Candidates(List<Sketch> sketches, Vocabulary vocabulary) {
    if (sketches.size() > RECORD) {
      throw new IllegalArgumentException("more than " + RECORD + " records");
    }
    this.sketches = sketches;
    this.vocabulary = vocabulary;
  }

  /** Pairs of positions, the smaller in the upper half of each number, ascending. */
  static long[] among(List<Sketch> sketches, Vocabulary vocabulary) {
    Candidates candidates = new Candidates(sketches, vocabulary);
    for (int record = 0; record < sketches.size(); record++) {
      candidates.addKeys(record, sketches.get(record));
    }
    return candidates.pairs();
  }

  private void addKeys(int record, Sketch sketch) {
    for (Title title : sketch.titles()) {
      add("t" + title.whole(), record);
      addRareWords(title, record);
    }
    if (sketch.acronym().length() > 2) {
      add("a" + sketch.acronym(), record);
    }
    add("i" + sketch.id(), record);
    sketch.awards().same().forEach(id -> add("i" + id, record));
    sketch.awards().mentioned().forEach(id -> add("i" + id, record));
    Money total = sketch.total();
    if (total != null && sketch.startIsKnown()) {
      add("m" + total + sketch.firstDay(), record);
    }
    if (sketch.lead() != null && sketch.startIsKnown()) {
      sketch.lead().names().forEach(name -> add("l" + name + sketch.firstDay(), record));
    }
  }

  /** Words that no other title has cannot lead anywhere. */
  private void addRareWords(Title title, int record) {
    int[] rare =
        IntStream.of(title.words())
            .filter(word -> vocabulary.frequency(word) > 1)
            .boxed()
            .sorted((a, b) -> compareByFrequency(a, b))
            .limit(RARE_WORDS)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    for (int i = 0; i < rare.length; i++) {
      for (int j = i + 1; j < rare.length; j++) {
        add("w" + rare[i] + "," + rare[j], record);
      }
    }
  }

  private int compareByFrequency(int one, int other) {
    int byFrequency = Integer.compare(vocabulary.frequency(one), vocabulary.frequency(other));
    return byFrequency != 0 ? byFrequency : Integer.compare(one, other);
  }

  private void add(String key, int record) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = (Vocabulary.hash(key) << RECORD_BITS) | record;
  }

  private long[] pairs() {
    Arrays.parallelSort(entries, 0, size);
    LongList pairs = new LongList();
    int from = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || entries[i] >>> RECORD_BITS != entries[from] >>> RECORD_BITS) {
        addPairs(from, i, pairs);
        from = i;
      }
    }
    return pairs.distinct();
  }

  private void addPairs(int from, int to, LongList pairs) {
    if (to - from < 2 || crossings(from, to) > MOST_PAIRS_OF_A_KEY) {
      return;
    }
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        int one = (int) (entries[i] & RECORD);
        int other = (int) (entries[j] & RECORD);
        if (one != other && mayBeOne(sketches.get(one), sketches.get(other))) {
          pairs.add(((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other));
        }
      }
    }
  }

  /** How many pairs of a block are of different sources. */
  private long crossings(int from, int to) {
    Map<String, Integer> bySource = new HashMap<>();
    for (int i = from; i < to; i++) {
      bySource.merge(source((int) (entries[i] & RECORD)), 1, Integer::sum);
    }
    long all = (long) (to - from) * (to - from);
    long within = bySource.values().stream().mapToLong(count -> (long) count * count).sum();
    return (all - within) / 2;
  }

  private String source(int record) {
    return sketches.get(record).id().source();
  }

  /** Two numbers of one register are two awards, unless the register itself says otherwise. */
  static boolean mayBeOne(Sketch one, Sketch other) {
    return !one.id().source().equals(other.id().source())
        || one.awards().same().contains(other.id())
        || other.awards().same().contains(one.id());
  }

  /** Numbers that grow in number. */
  private static final class LongList {

    private long[] values = new long[1 << 16];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    /** Each once, ascending. */
    long[] distinct() {
      Arrays.parallelSort(values, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[kept - 1]) {
          values[kept++] = values[i];
        }
      }
      return Arrays.copyOf(values, kept);
    }
  }
}
