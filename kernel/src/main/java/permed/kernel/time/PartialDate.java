package permed.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or only the year, and never made more precise than its source.
 *
 * <p>Years run from 1 to 9999. Order: by year, then month, then day, where the unknown comes before
 * the known, so {@code 2024} < {@code 2024-01} < {@code 2024-01-01}.
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year out of 1 to 9999: " + year);
    }
    if (month == null && day != null) {
      throw new DateTimeException("a day without its month: " + day);
    }
    if (month != null) {
      YearMonth yearMonth = YearMonth.of(year, month);
      if (day != null && !yearMonth.isValidDay(day)) {
        throw new DateTimeException("no day " + day + " in " + yearMonth);
      }
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, null, null);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, null);
  }

  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(year, month, day);
  }

  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads ISO 8601: {@code 2024}, {@code 2024-05}, {@code 2024-05-17}, and a date followed by a
   * time ({@code 2024-05-17T10:00:00Z}, {@code 2024-05-17 10:00}), of which the day as written is
   * kept. Anything else, also a day the calendar does not have, is empty.
   */
  public static Optional<PartialDate> parse(String text) {
    return IsoDateText.parse(text.strip());
  }

  /**
   * Reads the layout of a source that does not write ISO, such as {@code dd/MM/yyyy}; a format
   * without day or without month gives a date known to the month or the year.
   */
  public static Optional<PartialDate> parse(String text, DateTimeFormatter format) {
    try {
      TemporalAccessor found =
          format.parseBest(text.strip(), LocalDate::from, YearMonth::from, Year::from);
      return Optional.of(ofParsed(found));
    } catch (DateTimeException notInThisFormat) {
      return Optional.empty();
    }
  }

  /** The first day this may be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day this may be. */
  public LocalDate latest() {
    if (day != null) {
      return earliest();
    }
    return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
  }

  /** Whether the day is known. */
  public boolean isExact() {
    return day != null;
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(orZero(month), orZero(other.month));
    return byMonth != 0 ? byMonth : Integer.compare(orZero(day), orZero(other.day));
  }

  /** ISO 8601, as far as known. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    append(iso, year, 1000);
    if (month != null) {
      append(iso.append('-'), month, 10);
    }
    if (day != null) {
      append(iso.append('-'), day, 10);
    }
    return iso.toString();
  }

  private static PartialDate ofParsed(TemporalAccessor found) {
    return switch (found) {
      case LocalDate date -> of(date);
      case YearMonth month -> of(month.getYear(), month.getMonthValue());
      case Year year -> of(year.getValue());
      default -> throw new DateTimeException("neither date, month nor year: " + found);
    };
  }

  private static int orZero(@Nullable Integer part) {
    return part == null ? 0 : part;
  }

  private static void append(StringBuilder iso, int number, int highestPlace) {
    for (int place = highestPlace; place > 0; place /= 10) {
      iso.append((char) ('0' + number / place % 10));
    }
  }
}
