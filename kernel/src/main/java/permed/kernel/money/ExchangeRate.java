package permed.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * How many units of one currency one unit of another bought on a stated day, by a stated source.
 *
 * @param from the currency that is given
 * @param to the currency that is received
 * @param value units of {@code to} per one unit of {@code from}, above zero, without needless zeros
 * @param quoted the day of the quote; for an irrevocable rate the day the currency joined the euro;
 *     for a yearly mean the last quote in it
 * @param source where the rate comes from, in words fit to print below a figure
 */
public record ExchangeRate(
    Currency from, Currency to, BigDecimal value, LocalDate quoted, String source) {

  public ExchangeRate {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(quoted, "quoted");
    Objects.requireNonNull(source, "source");
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(
          "a rate is above zero: " + from + " to " + to + " " + value);
    }
    value = value.stripTrailingZeros();
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
  }

  /**
   * The amount in the other currency, rounded half to even to that currency's decimals.
   *
   * @throws IllegalArgumentException if the amount is not in {@link #from()}
   */
  public Money convert(Money money) {
    if (!money.currency().equals(from)) {
      throw new IllegalArgumentException(
          "a rate from " + from + " cannot convert " + money.currency());
    }
    BigDecimal exact = money.amount().multiply(value);
    return new Money(exact.setScale(Money.scaleOf(to), RoundingMode.HALF_EVEN), to);
  }
}
