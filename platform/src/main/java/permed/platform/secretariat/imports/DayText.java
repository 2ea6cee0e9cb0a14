package permed.platform.secretariat.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them: 2026-03-01, 1.3.2026, or 13/3/2026. With slashes Europe and America
 * differ; where both readings give a day, it is none.
 */
final class DayText {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern EUROPEAN =
      Pattern.compile("(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})");

  private DayText() {}

  static Optional<LocalDate> parse(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher european = EUROPEAN.matcher(text);
    if (!european.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = day(european.group(4), european.group(3), european.group(1));
    Optional<LocalDate> monthFirst = day(european.group(4), european.group(1), european.group(3));
    boolean ambiguous =
        european.group(2).equals("/") && monthFirst.isPresent() && !monthFirst.equals(dayFirst);
    return ambiguous ? Optional.empty() : dayFirst;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
