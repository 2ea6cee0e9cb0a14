package permed.landscape.question;

import org.jspecify.annotations.Nullable;

/**
 * First and last year any selected project is known to start or run in; where money is spread over
 * years, the first and last that the money of any is for.
 */
record YearSpan(@Nullable Integer first, @Nullable Integer last) {

  private static final YearSpan NEVER = new YearSpan(null, null);

  static YearSpan of(Inquiry inquiry) {
    YearSpan span = NEVER;
    boolean byLine = inquiry.ofOwnDays();
    ProjectCursor cursor = ProjectCursor.over(inquiry.selection().projects());
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      span =
          byLine && !inquiry.money().counted().areNone(project)
              ? span.withLines(inquiry.money().counted(), project)
              : span.withDays(inquiry.calendar(), project);
    }
    return span;
  }

  private YearSpan withDays(Calendar calendar, int project) {
    int start = calendar.startYear(project);
    return start == Calendar.NO_YEAR
        ? this
        : with(start, Math.max(start, calendar.endYear(project)));
  }

  private YearSpan withLines(CountedLines counted, int project) {
    YearSpan span = this;
    int to = counted.lines().to(project);
    for (int line = counted.lines().from(project); line < to; line++) {
      if (counted.include(project, line)) {
        int days = counted.span(line);
        Calendar calendar = counted.calendar();
        span = span.with(calendar.firstYear(project, days), calendar.lastYear(project, days));
      }
    }
    return span;
  }

  private YearSpan with(int from, int to) {
    boolean earlier = first == null || from < first;
    boolean later = last == null || to > last;
    return earlier || later
        ? new YearSpan(earlier ? Integer.valueOf(from) : first, later ? Integer.valueOf(to) : last)
        : this;
  }
}
