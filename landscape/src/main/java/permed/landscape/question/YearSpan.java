package permed.landscape.question;

import org.jspecify.annotations.Nullable;

/** First year any selected project starts in, and last year any is known to start or run in. */
record YearSpan(@Nullable Integer first, @Nullable Integer last) {

  static YearSpan of(Inquiry inquiry) {
    Calendar calendar = inquiry.calendar();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    ProjectCursor cursor = ProjectCursor.over(inquiry.selection().projects());
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      int start = calendar.startYear(project);
      if (start != Calendar.NO_YEAR) {
        first = Math.min(first, start);
        last = Math.max(last, Math.max(start, calendar.endYear(project)));
      }
    }
    return first > last ? new YearSpan(null, null) : new YearSpan(first, last);
  }
}
