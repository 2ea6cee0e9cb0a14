package permed.platform.sample;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;

/**
 * The days of the sample: fixed ones (2016-11-01), and ones that move along with the present, so
 * that something is always about to happen (today-20, today+25).
 */
record SampleDays(LocalDate today) {

  private static final Pattern MOVING = Pattern.compile("today([+-]\\d{1,4})");

  LocalDate day(String text) {
    Matcher moving = MOVING.matcher(text);
    return moving.matches()
        ? today.plusDays(Integer.parseInt(moving.group(1)))
        : LocalDate.parse(text);
  }

  /** A day, or none for an empty text. */
  @Nullable LocalDate dayOrNone(String text) {
    return text.isEmpty() ? null : day(text);
  }

  Period period(String from, String until) {
    return new Period(day(from), dayOrNone(until));
  }

  /** The day something that takes effect on a day is recorded: never in the future. */
  LocalDate recordedOn(LocalDate effective) {
    return effective.isAfter(today) ? today.minusDays(5) : effective;
  }
}
