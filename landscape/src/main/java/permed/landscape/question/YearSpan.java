package permed.landscape.question;

import org.jspecify.annotations.Nullable;

/** First year any selected project starts in, and last year any is known to start or run in. */
record YearSpan(@Nullable Integer first, @Nullable Integer last) {

  static YearSpan of(Inquiry inquiry) {
    Calendar calendar = inquiry.calendar();
    int[] span = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    ProjectLoop.over(
        inquiry.selection().projects(),
        project -> {
          int start = calendar.startYear(project);
          if (start != Calendar.NO_YEAR) {
            span[0] = Math.min(span[0], start);
            span[1] = Math.max(span[1], Math.max(start, calendar.endYear(project)));
          }
        });
    return span[0] > span[1] ? new YearSpan(null, null) : new YearSpan(span[0], span[1]);
  }
}
