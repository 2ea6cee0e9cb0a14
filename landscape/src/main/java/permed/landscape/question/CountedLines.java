package permed.landscape.question;

import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.Lines;

/**
 * Which funding lines of a project count, and on which days their money falls.
 *
 * <p>A line counts when its payer does. Where money is spread over years, the days it is for have
 * to be known too (its own, else those of a dated project), and some of them have to lie in a year
 * that counts. A project without any line is taken for the days it runs.
 *
 * @param payers for each funder whether its money counts; null when all does
 * @param years years whose money counts; null when all do
 * @param ofOwnDays whether a line has to be asked when its money falls; not where money is not
 *     spread over years, nor where no line states days of its own and all projects at hand are
 *     dated
 */
record CountedLines(
    Lines lines,
    Calendar calendar,
    boolean @Nullable [] payers,
    @Nullable YearRanges years,
    boolean ofOwnDays) {

  CountedLines ofAnyPayer() {
    return new CountedLines(lines, calendar, null, years, ofOwnDays);
  }

  CountedLines ofAnyYear() {
    return new CountedLines(lines, calendar, payers, null, ofOwnDays);
  }

  /** Whether every line counts, whatever its project. */
  boolean areAll() {
    return payers == null && years == null && !ofOwnDays;
  }

  /** Whether the project has no line at all. */
  boolean areNone(int project) {
    return lines.from(project) == lines.to(project);
  }

  /** Whether any line of the project counts, or it has none and runs in years that do. */
  boolean includeAnyOf(int project) {
    int from = lines.from(project);
    int to = lines.to(project);
    boolean any = areNone(project) && falls(project, Spans.OF_PROJECT);
    for (int line = from; line < to && !any; line++) {
      any = include(project, line);
    }
    return any;
  }

  boolean include(int project, int line) {
    return includePayer(line) && falls(project, span(line));
  }

  /** Whether the line is left out only because the days it is for are not known. */
  boolean lackDays(int project, int line) {
    return ofOwnDays
        && includePayer(line)
        && calendar.firstYear(project, span(line)) == Calendar.NO_YEAR;
  }

  /** The days the line is for; those of the project where money is not spread. */
  int span(int line) {
    return ofOwnDays ? calendar.spans().of(line) : Spans.OF_PROJECT;
  }

  boolean includeYear(int year) {
    return years == null || years.has(year);
  }

  /** Of an amount for a span of the project the part that falls in years that count. */
  long inYears(int project, int span, long amount) {
    if (years == null) {
      return amount;
    }
    long sum = 0;
    for (YearRanges.Range range : years.ranges()) {
      sum += calendar.fallenBy(project, span, amount, range.last());
      sum -= calendar.fallenBy(project, span, amount, range.first() - 1);
    }
    return sum;
  }

  private boolean includePayer(int line) {
    return payers == null || payers[lines.payerAt(line)];
  }

  private boolean falls(int project, int span) {
    if (!ofOwnDays) {
      return true;
    }
    int first = calendar.firstYear(project, span);
    return first != Calendar.NO_YEAR
        && (years == null || years.touches(first, calendar.lastYear(project, span)));
  }
}
