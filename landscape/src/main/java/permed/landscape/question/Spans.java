package permed.landscape.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Lines;

/**
 * The stretches of days that funding lines are for, each numbered once: 0 for the days of the
 * project itself, from 1 on those a line states of its own.
 */
final class Spans {

  /** The days of the project. */
  static final int OF_PROJECT = 0;

  private final int[] ofLines;
  private final int[] firstDays;
  private final int[] lastDays;
  private final int[] firstYears;
  private final int[] lastYears;

  Spans(Lines.Periods periods) {
    Map<Long, Integer> numbers = new HashMap<>();
    int lines = periods.firstDays().length;
    this.ofLines = new int[lines];
    int[] firsts = new int[lines + 1];
    int[] lasts = new int[lines + 1];
    for (int line = 0; line < lines; line++) {
      int first = periods.firstDays()[line];
      int last = periods.lastDays()[line];
      if (first != Columns.NO_DAY) {
        long days = (long) first << 32 | (last & 0xFFFF_FFFFL);
        int number = numbers.computeIfAbsent(days, unseen -> numbers.size() + 1);
        ofLines[line] = number;
        firsts[number] = first;
        lasts[number] = last;
      }
    }
    this.firstDays = Arrays.copyOf(firsts, numbers.size() + 1);
    this.lastDays = Arrays.copyOf(lasts, numbers.size() + 1);
    this.firstYears = years(firstDays);
    this.lastYears = years(lastDays);
  }

  /** Whether any line is for days of its own. */
  boolean areAny() {
    return ofLines.length > 0;
  }

  /** The highest number given. */
  int last() {
    return firstDays.length - 1;
  }

  int of(int line) {
    return ofLines.length == 0 ? OF_PROJECT : ofLines[line];
  }

  int firstDay(int span) {
    return firstDays[span];
  }

  int lastDay(int span) {
    return lastDays[span];
  }

  int firstYear(int span) {
    return firstYears[span];
  }

  int lastYear(int span) {
    return lastYears[span];
  }

  private static int[] years(int[] days) {
    return Arrays.stream(days).map(day -> LocalDate.ofEpochDay(day).getYear()).toArray();
  }
}
