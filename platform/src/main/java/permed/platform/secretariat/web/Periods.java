package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.Optional;
import permed.kernel.time.Period;
import permed.platform.site.FormReader;
import permed.platform.site.Wording;

/** Periods in forms and on pages. */
final class Periods {

  private Periods() {}

  /** Reads a first and a last day; an open end is allowed. Empty with what is wrong told. */
  static Optional<Period> read(FormReader form, String from, String until) {
    Optional<LocalDate> first = form.requiredDay(from);
    Optional<LocalDate> last = form.day(until);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      form.wrong(until, "desk.secretariat.ends-before");
    }
    return form.isWrong() || first.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(first.get(), last.orElse(null)));
  }

  /** As read: both days, or only the first of an open period. */
  static String said(Period period, Wording words) {
    LocalDate end = period.end();
    String start = words.formats().day(period.start());
    if (end == null) {
      return words.text("secretariat.since", start);
    }
    return end.equals(period.start())
        ? start
        : words.text("secretariat.period", start, words.formats().day(end));
  }
}
