package permed.platform.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * Numbers, money and dates as one language writes them; the only place where they are formatted.
 *
 * <p>Immutable; spaces inside a figure never break. Rounding is half up.
 */
public final class Formats {

  private static final String GAP = "\u00a0";
  private static final String MINUS = "−";

  private final Locale locale;
  private final MoneyStyle style;
  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter clock;

  Formats(Locale locale, MoneyStyle style) {
    this.locale = locale;
    this.style = style;
    this.symbols = DecimalFormatSymbols.getInstance(locale);
    this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    String of = locale.getLanguage().equals("es") ? "MMMM 'de' uuuu" : "MMMM uuuu";
    this.month = DateTimeFormatter.ofPattern(of, locale);
    this.clock = DateTimeFormatter.ofPattern("HH:mm zzz", locale);
  }

  /** A whole number, grouped: 1,243. */
  public String whole(long number) {
    return grouped(BigDecimal.valueOf(number), 0, 0);
  }

  /** A number with exactly so many decimals, grouped: 1,243.50. */
  public String decimal(BigDecimal number, int decimals) {
    return grouped(number, decimals, decimals);
  }

  /** A number of projects, with a decimal or two only where apportioned. */
  public String count(BigDecimal number) {
    return grouped(number, 0, 2);
  }

  /** An amount with all its decimals and no currency, for a column that names it in its head. */
  public String exact(BigDecimal amount, Currency currency) {
    int decimals = Math.max(0, currency.getDefaultFractionDigits());
    return grouped(amount, decimals, decimals);
  }

  /** An amount to three digits in the unit that suits it: € 1.24 M. */
  public String money(BigDecimal amount, Currency currency) {
    return money(amount, amount, currency).text();
  }

  /** An amount in the unit that suits another one, in pieces, so that a column shares its unit. */
  public Pieces money(BigDecimal amount, BigDecimal scale, Currency currency) {
    MoneyStyle.Unit unit = MoneyStyle.Unit.suiting(scale);
    String number = threeDigits(amount.movePointLeft(unit.power()));
    String sign = style.symbol(currency);
    String mark = style.mark(unit).isEmpty() ? "" : GAP + style.mark(unit);
    return style.symbolFirst()
        ? new Pieces(sign + GAP, number, mark)
        : new Pieces("", number, mark + GAP + sign);
  }

  /** The sign or code a currency goes by: €, CHF. */
  public String symbol(Currency currency) {
    return style.symbol(currency);
  }

  /** A day in full: 21 November 2026. */
  public String day(LocalDate date) {
    return day.format(date);
  }

  /** A month: November 2026. */
  public String month(LocalDate date) {
    return month.format(date);
  }

  /** A moment where a reader is: 21 November 2026, 14:05 CET. */
  public String moment(Instant instant, ZoneId zone) {
    ZonedDateTime there = instant.atZone(zone);
    return day(there.toLocalDate()) + ", " + clock.format(there);
  }

  /** A share of a whole: 61 %. */
  public String percent(BigDecimal part, BigDecimal whole) {
    BigDecimal share = part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    return grouped(share, 0, share.compareTo(BigDecimal.TEN) < 0 ? 1 : 0) + GAP + "%";
  }

  /** A size of a file: 3.1 MB. */
  public String bytes(long bytes) {
    if (bytes < 1000) {
      return whole(bytes) + GAP + "B";
    }
    boolean kilo = bytes < 1_000_000;
    BigDecimal size = BigDecimal.valueOf(bytes).movePointLeft(kilo ? 3 : 6);
    return threeDigits(size) + GAP + (kilo ? "kB" : "MB");
  }

  private String threeDigits(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.signum() > 0 && size.compareTo(new BigDecimal("0.005")) < 0) {
      return (value.signum() < 0 ? MINUS : "") + "<" + grouped(new BigDecimal("0.01"), 2, 2);
    }
    int digits = Math.max(1, size.precision() - size.scale());
    return grouped(value, 0, Math.clamp(3L - digits, 0, 2));
  }

  private String grouped(BigDecimal number, int fewest, int most) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    BigDecimal rounded = number.setScale(most, RoundingMode.HALF_UP);
    return (rounded.signum() < 0 ? MINUS : "") + format.format(rounded.abs());
  }

  /** The language these formats are for. */
  public Locale locale() {
    return locale;
  }

  /** A printed amount whose unit can be said apart from its number. */
  public record Pieces(String before, String number, String after) {

    public String text() {
      return before + number + after;
    }
  }
}
