package permed.landscape.question;

import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Columns;

/**
 * When each project runs, by years, and how its money falls into them.
 *
 * <p>A project is dated when it has a start and an end that is not before the start. Money falls on
 * the days of its span: those of its project, or those its funding line states.
 */
final class Calendar {

  static final int NO_YEAR = Integer.MIN_VALUE;

  /** Beyond this, a product with days may not fit a long. */
  private static final long LARGE = 1L << 38;

  private final Columns columns;
  private final int[] startYears;
  private final int[] endYears;
  private final FixedBitSet started;
  private final FixedBitSet dated;
  private final FixedBitSet contradictory;
  private final int firstYear;
  private final int lastYear;
  private final int[] lastDays;
  private final Spans spans;

  Calendar(Columns columns) {
    int size = columns.size();
    this.columns = columns;
    this.startYears = new int[size];
    this.endYears = new int[size];
    this.started = new FixedBitSet(size);
    this.dated = new FixedBitSet(size);
    this.contradictory = new FixedBitSet(size);
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int project = 0; project < size; project++) {
      startYears[project] = yearOf(columns.startDay(project));
      endYears[project] = yearOf(columns.endDay(project));
      note(project);
      if (startYears[project] != NO_YEAR) {
        first = Math.min(first, startYears[project]);
        last = Math.max(last, startYears[project]);
      }
      if (dated.get(project)) {
        last = Math.max(last, endYears[project]);
      }
    }
    this.spans = new Spans(columns.lines().periods());
    for (int span = 1; span <= spans.last(); span++) {
      first = Math.min(first, spans.firstYear(span));
      last = Math.max(last, spans.lastYear(span));
    }
    this.firstYear = first > last ? 0 : first;
    this.lastYear = first > last ? -1 : last;
    this.lastDays = new int[lastYear - firstYear + 1];
    for (int year = firstYear; year <= lastYear; year++) {
      lastDays[year - firstYear] = (int) LocalDate.of(year, 12, 31).toEpochDay();
    }
  }

  private void note(int project) {
    boolean start = startYears[project] != NO_YEAR;
    boolean end = endYears[project] != NO_YEAR;
    if (start) {
      started.set(project);
    }
    if (start && end) {
      boolean ordered = columns.startDay(project) <= columns.endDay(project);
      (ordered ? dated : contradictory).set(project);
    }
  }

  private static int yearOf(int day) {
    return day == Columns.NO_DAY ? NO_YEAR : LocalDate.ofEpochDay(day).getYear();
  }

  /** First year any project starts in or any money falls into. */
  int firstYear() {
    return firstYear;
  }

  /**
   * Last year any project starts or, when dated, runs in, or any money falls into; below the first
   * without any.
   */
  int lastYear() {
    return lastYear;
  }

  int startYear(int project) {
    return startYears[project];
  }

  int endYear(int project) {
    return endYears[project];
  }

  /** Projects with a start. Not to be changed. */
  FixedBitSet started() {
    return started;
  }

  /** Projects with a start and an end in order. Not to be changed. */
  FixedBitSet dated() {
    return dated;
  }

  /** Projects that would end before they start. Not to be changed. */
  FixedBitSet contradictory() {
    return contradictory;
  }

  /** The spans funding lines state of their own. */
  Spans spans() {
    return spans;
  }

  /** First year of a span of a project, or {@link #NO_YEAR} when the project is not dated. */
  int firstYear(int project, int span) {
    if (span != Spans.OF_PROJECT) {
      return spans.firstYear(span);
    }
    return dated.get(project) ? startYears[project] : NO_YEAR;
  }

  /** Last year of a span of a project; of a project's own days only when it is dated. */
  int lastYear(int project, int span) {
    return span == Spans.OF_PROJECT ? endYears[project] : spans.lastYear(span);
  }

  /**
   * What of an amount spread evenly over the days of a span has fallen by the end of a year,
   * rounded half up to whole units: the difference of two years is the part of the second.
   *
   * @param span of the project; its own days only when it is dated
   */
  long fallenBy(int project, int span, long amount, int year) {
    boolean own = span == Spans.OF_PROJECT;
    if (year < (own ? startYears[project] : spans.firstYear(span))) {
      return 0;
    }
    if (year >= (own ? endYears[project] : spans.lastYear(span))) {
      return amount;
    }
    long start = own ? columns.startDay(project) : spans.firstDay(span);
    long end = own ? columns.endDay(project) : spans.lastDay(span);
    return portion(amount, lastDays[year - firstYear] - start + 1, end - start + 1);
  }

  private static long portion(long amount, long part, long whole) {
    if (amount < LARGE && amount > -LARGE) {
      return Math.floorDiv(2 * amount * part + whole, 2 * whole);
    }
    BigInteger twice = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(2 * part));
    BigInteger[] divided =
        twice.add(BigInteger.valueOf(whole)).divideAndRemainder(BigInteger.valueOf(2 * whole));
    return divided[0].longValueExact() - (divided[1].signum() < 0 ? 1 : 0);
  }
}
