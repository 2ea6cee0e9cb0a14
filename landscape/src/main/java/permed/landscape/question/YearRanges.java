package permed.landscape.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A set of calendar years, written as single years and ranges: {@code 2014..2020}, {@code 2014..}
 * and {@code ..2020} with both ends included, and {@code none} for "no year stated".
 *
 * @param ranges ascending, neither overlapping nor touching
 */
record YearRanges(List<Range> ranges, boolean notStated) {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})?(\\.\\.)?(\\d{1,4})?");
  private static final int FIRST = 1;
  private static final int LAST = 9999;

  YearRanges {
    ranges = List.copyOf(ranges);
  }

  record Range(int first, int last) {

    /** Reads one year or range; empty when it is neither or ends before it starts. */
    static Optional<Range> parse(String key) {
      Matcher parts = RANGE.matcher(key);
      if (!parts.matches() || (parts.group(1) == null && parts.group(3) == null)) {
        return Optional.empty();
      }
      if (parts.group(2) == null) {
        int year = Integer.parseInt(key);
        return year < FIRST ? Optional.empty() : Optional.of(new Range(year, year));
      }
      int first = parts.group(1) == null ? FIRST : Integer.parseInt(parts.group(1));
      int last = parts.group(3) == null ? LAST : Integer.parseInt(parts.group(3));
      return first < FIRST || last < first ? Optional.empty() : Optional.of(new Range(first, last));
    }

    String key() {
      if (first == last) {
        return Integer.toString(first);
      }
      boolean open = first == FIRST && last == LAST;
      String from = first == FIRST && !open ? "" : Integer.toString(first);
      return from + ".." + (last == LAST ? "" : Integer.toString(last));
    }
  }

  /** Whether a key of a year filter can be read. */
  static boolean isKey(String key) {
    return key.equals(Filter.NOT_STATED) || Range.parse(key).isPresent();
  }

  /**
   * Joins what overlaps or touches.
   *
   * @throws IllegalArgumentException for a key that is no year
   */
  static YearRanges of(List<String> keys) {
    List<Range> sorted =
        keys.stream()
            .filter(key -> !key.equals(Filter.NOT_STATED))
            .map(key -> Range.parse(key).orElseThrow(() -> notAYear(key)))
            .sorted(Comparator.comparingInt(Range::first))
            .toList();
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      if (!joined.isEmpty() && joined.getLast().last() >= range.first() - 1) {
        Range before = joined.removeLast();
        joined.add(new Range(before.first(), Math.max(before.last(), range.last())));
      } else {
        joined.add(range);
      }
    }
    return new YearRanges(joined, keys.contains(Filter.NOT_STATED));
  }

  boolean has(int year) {
    for (Range range : ranges) {
      if (year >= range.first() && year <= range.last()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any of the years lies between the two, both included. */
  boolean touches(int first, int last) {
    for (Range range : ranges) {
      if (range.first() <= last && range.last() >= first) {
        return true;
      }
    }
    return false;
  }

  /** The shortest way to write this set. */
  List<String> keys() {
    List<String> keys = new ArrayList<>(ranges.stream().map(Range::key).toList());
    if (notStated) {
      keys.add(Filter.NOT_STATED);
    }
    return keys;
  }

  private static IllegalArgumentException notAYear(String key) {
    return new IllegalArgumentException("Neither a year nor a range of years: " + key);
  }
}
