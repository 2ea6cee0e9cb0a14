package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import permed.kernel.time.Period;

/**
 * A quarter of a calendar year, in which the secretariat plans and reports its work.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a year has four quarters: " + number);
    }
  }

  /** The quarter a day lies in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** Reads the form {@code 2026-Q4}. */
  public static Optional<Quarter> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** The four quarters of a year in order. */
  public static List<Quarter> ofYear(int year) {
    return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)).toList();
  }

  public Period days() {
    LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
    return Period.of(first, first.plusMonths(3).minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return year == other.year
        ? Integer.compare(number, other.number)
        : Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return "%04d-Q%d".formatted(year, number);
  }
}
