package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import permed.kernel.time.PartialDate;

/** One way of writing a date. */
sealed interface DateStyle {

  /** Years outside are mistakes of typing or of the format. */
  int EARLIEST = 1900;

  int LATEST = 2150;

  Optional<PartialDate> parse(String text);

  /**
   * Reads a word such as {@code iso}, {@code epoch}, {@code excel}, {@code year}, or a pattern such
   * as {@code dd/MM/yyyy}; names of months in English or the language given.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static DateStyle of(String word, Locale language) {
    return switch (word) {
      case "iso" -> new Iso();
      case "epoch" -> new Counted(1, LocalDate.EPOCH);
      case "epochMillis" -> new Counted(1000, LocalDate.EPOCH);
      case "excel" -> new Counted(0, LocalDate.of(1899, 12, 30));
      case "year" -> new YearAlone();
      default -> Written.of(word, language);
    };
  }

  /** ISO 8601, as far as known. */
  record Iso() implements DateStyle {
    @Override
    public Optional<PartialDate> parse(String text) {
      return PartialDate.parse(text).filter(Iso::isPlausible);
    }

    static boolean isPlausible(PartialDate date) {
      return date.year() >= EARLIEST && date.year() <= LATEST;
    }
  }

  /**
   * A number of ticks, or of days, since a day.
   *
   * @param ticksPerSecond 0 for days
   */
  record Counted(long ticksPerSecond, LocalDate from) implements DateStyle {
    @Override
    public Optional<PartialDate> parse(String text) {
      try {
        long count = new BigDecimal(text.strip()).longValue();
        LocalDate day =
            ticksPerSecond == 0
                ? from.plusDays(count)
                : Instant.ofEpochSecond(Math.floorDiv(count, ticksPerSecond))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
        boolean plausible = day.getYear() >= EARLIEST && day.getYear() <= LATEST;
        return plausible ? Optional.of(PartialDate.of(day)) : Optional.empty();
      } catch (NumberFormatException | DateTimeException noCount) {
        return Optional.empty();
      }
    }
  }

  /** A year, also written as the number 2014.0. */
  record YearAlone() implements DateStyle {
    @Override
    public Optional<PartialDate> parse(String text) {
      String year = text.strip().replaceFirst("\\.0+$", "");
      return year.matches("[0-9]{4}")
          ? PartialDate.parse(year).filter(Iso::isPlausible)
          : Optional.empty();
    }
  }

  /** A pattern. */
  record Written(DateTimeFormatter format) implements DateStyle {

    static Written of(String pattern, Locale language) {
      DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
      return new Written(
          builder
              .appendPattern(pattern.replace('y', 'u'))
              .toFormatter(language)
              .withResolverStyle(ResolverStyle.STRICT));
    }

    @Override
    public Optional<PartialDate> parse(String text) {
      String oneBlank = text.indexOf(' ') < 0 ? text.strip() : text.strip().replaceAll("\\s+", " ");
      return PartialDate.parse(oneBlank, format).filter(Iso::isPlausible);
    }
  }
}
