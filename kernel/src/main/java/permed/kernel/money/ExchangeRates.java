package permed.kernel.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Exchange rates by day, from the euro reference rates of the European Central Bank and the
 * irrevocable conversion rates of the currencies the euro replaced.
 *
 * <p>Every rate goes through the euro. A rate that is not itself published is computed to 34
 * significant digits, so that converting an amount rounds only once, at the end. A rate that is not
 * known is the answer {@link RateAnswer.NoRate}, never 1.
 *
 * <p>A replaced currency converts at its irrevocable rate from the day its country adopted the
 * euro; if the file never quoted it, already from 1 January 1999, and the source of the rate says
 * so. Immutable and safe to share.
 */
public final class ExchangeRates {

  private static final int OLDEST_QUOTE_DAYS = 7;
  private static final int BUSINESS_DAYS_THAT_MAY_LACK = 20;

  private final EcbHistory history;

  private ExchangeRates(EcbHistory history) {
    this.history = history;
  }

  /**
   * Reads the history file: header {@code Date,USD,JPY,…}, one row a day in any order, units of
   * each currency per euro, {@code N/A} where there is no quote.
   *
   * @param source the words that name this file below a figure
   * @throws MalformedReferenceException with the line that does not fit
   */
  public static ExchangeRates readEcb(Reader csv, String source) {
    return new ExchangeRates(new EcbHistoryReader(source).read(csv));
  }

  /** Reads the same file zipped, as the bank offers it; the first {@code .csv} inside counts. */
  public static ExchangeRates readEcbZip(InputStream zip, String source) {
    try (ZipInputStream entries = new ZipInputStream(zip)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        if (e.getName().endsWith(".csv")) {
          return readEcb(new InputStreamReader(entries, StandardCharsets.UTF_8), source);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source, e);
    }
    throw new MalformedReferenceException(source, 1, "no .csv file in this zip");
  }

  /** Reads the history that ships with the platform; {@link #lastDay()} tells how far it goes. */
  public static ExchangeRates bundled() {
    return BundledReference.read(
        "ecb-eurofxref-hist.csv.gz",
        csv -> readEcb(csv, "European Central Bank, euro foreign exchange reference rates"));
  }

  /** The first day with quotes. */
  public LocalDate firstDay() {
    return history.firstDay();
  }

  /** The last day with quotes. */
  public LocalDate lastDay() {
    return history.lastDay();
  }

  /**
   * The rate in force on the day: the latest quote on or before it, at most seven days old; a cross
   * rate takes both quotes from one day.
   */
  public RateAnswer on(Currency from, Currency to, LocalDate day) {
    Asked asked = new Asked(from, to, day);
    return answer(asked, day, legs -> atLatestRow(asked, legs));
  }

  /**
   * The rate of a calendar year: the mean of its quotes per euro, a cross rate being the ratio of
   * two means. None for a year that lacks more than twenty business days of quotes; of the last
   * year in the file only the days up to its last one are expected, and the source says so.
   */
  public RateAnswer averageOf(Currency from, Currency to, int year) {
    Asked asked = new Asked(from, to, LocalDate.of(year, 12, 31));
    return answer(asked, LocalDate.of(year, 1, 1), legs -> averaged(asked, legs, year));
  }

  /** A question for a rate. */
  private record Asked(Currency from, Currency to, LocalDate day) {

    RateAnswer known(BigDecimal value, LocalDate quoted, String source) {
      return new RateAnswer.Known(new ExchangeRate(from, to, value, quoted, source));
    }

    RateAnswer none(String reason) {
      return new RateAnswer.NoRate(from, to, day, reason);
    }
  }

  /** The two halves of a rate, both of them known or at least quoted at times. */
  private record Legs(EuroLeg from, EuroLeg to) {

    Stream<String> quotedCodes() {
      return Stream.of(from, to).filter(EuroLeg.Quoted.class::isInstance).map(Legs::codeOf);
    }

    Stream<EuroLeg.Fixed> fixed() {
      return Stream.of(from, to)
          .filter(EuroLeg.Fixed.class::isInstance)
          .map(EuroLeg.Fixed.class::cast);
    }

    boolean bothFixed() {
      return fixed().count() == 2;
    }

    /** Published rates stay as published; all others are a quotient. */
    BigDecimal value(Function<String, BigDecimal> quotePerEuro) {
      BigDecimal given = perEuro(from, quotePerEuro);
      BigDecimal taken = perEuro(to, quotePerEuro);
      return given.compareTo(BigDecimal.ONE) == 0
          ? taken
          : taken.divide(given, MathContext.DECIMAL128);
    }

    String source(String ofQuotes) {
      Stream<String> quotes = quotedCodes().map(code -> ofQuotes);
      Stream<String> fixed = fixed().map(EuroLeg.Fixed::source).filter(name -> !name.isEmpty());
      return Stream.concat(quotes, fixed).distinct().collect(Collectors.joining("; "));
    }

    private static BigDecimal perEuro(EuroLeg leg, Function<String, BigDecimal> quotePerEuro) {
      return leg instanceof EuroLeg.Fixed known ? known.perEuro() : quotePerEuro.apply(codeOf(leg));
    }

    private static String codeOf(EuroLeg leg) {
      return leg instanceof EuroLeg.Quoted quoted ? quoted.code() : "";
    }
  }

  private RateAnswer answer(Asked asked, LocalDate regime, Function<Legs, RateAnswer> byQuotes) {
    if (asked.from().equals(asked.to())) {
      return asked.known(BigDecimal.ONE, asked.day(), "identity");
    }
    EuroLeg from = EuroLeg.of(asked.from().getCurrencyCode(), regime, history);
    EuroLeg to = EuroLeg.of(asked.to().getCurrencyCode(), regime, history);
    if (from instanceof EuroLeg.Unknown unknown) {
      return asked.none(unknown.reason());
    }
    if (to instanceof EuroLeg.Unknown unknown) {
      return asked.none(unknown.reason());
    }
    Legs legs = new Legs(from, to);
    return legs.bothFixed() ? fixed(asked, legs) : byQuotes.apply(legs);
  }

  private static RateAnswer fixed(Asked asked, Legs legs) {
    LocalDate since =
        legs.fixed().map(EuroLeg.Fixed::since).max(LocalDate::compareTo).orElseThrow();
    return asked.known(legs.value(code -> BigDecimal.ONE), since, legs.source(""));
  }

  private RateAnswer atLatestRow(Asked asked, Legs legs) {
    LocalDate oldest = asked.day().minusDays(OLDEST_QUOTE_DAYS);
    int row = history.lastRowUpTo(asked.day());
    while (row >= 0 && !history.dayOf(row).isBefore(oldest)) {
      int candidate = row;
      if (legs.quotedCodes().allMatch(code -> history.isQuoted(candidate, code))) {
        BigDecimal value = legs.value(code -> history.quote(candidate, code));
        return asked.known(value, history.dayOf(row), legs.source(history.source()));
      }
      row--;
    }
    return asked.none(
        "no quote of %s from %s to %s; %s runs from %s to %s"
            .formatted(
                legs.quotedCodes().collect(Collectors.joining(" and ")),
                oldest,
                asked.day(),
                history.source(),
                firstDay(),
                lastDay()));
  }

  private RateAnswer averaged(Asked asked, Legs legs, int year) {
    int first = history.lastRowUpTo(LocalDate.of(year, 1, 1).minusDays(1)) + 1;
    int last = history.lastRowUpTo(asked.day());
    boolean lastYear = year == lastDay().getYear();
    long expected = BusinessDays.from(year, lastYear ? lastDay() : asked.day());
    for (String code : legs.quotedCodes().toList()) {
      int quotes = history.countQuotes(code, first, last);
      if (quotes == 0 || expected - quotes > BUSINESS_DAYS_THAT_MAY_LACK) {
        return asked.none(
            "%s is quoted on %d of %d business days of %d".formatted(code, quotes, expected, year));
      }
    }
    String span = lastYear ? year + " up to " + lastDay() : String.valueOf(year);
    return asked.known(
        legs.value(code -> history.mean(code, first, last)),
        history.dayOf(last),
        legs.source(history.source() + ", mean of " + span));
  }
}
