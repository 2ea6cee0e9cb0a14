package permed.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency, kept at the currency's own number of decimals.
 *
 * <p>Arithmetic and comparison stay within one currency; mixing two throws {@link
 * IllegalArgumentException} naming both. Converting is a separate step with a dated rate, see
 * {@link ExchangeRate}. Rounding never happens unasked: an amount with more decimals than its
 * currency has is refused.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    amount = atScaleOf(currency, amount);
  }

  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(amount, currency);
  }

  /** Takes a plain number such as {@code 1234.50}; outside text goes through {@link AmountText}. */
  public static Money of(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** Counts in the smallest unit of the currency: 1250 is EUR 12.50 and JPY 1250. */
  public static Money ofMinor(long minorUnits, Currency currency) {
    return new Money(BigDecimal.valueOf(minorUnits, scaleOf(currency)), currency);
  }

  public static Money zero(Currency currency) {
    return ofMinor(0, currency);
  }

  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.subtract(other.amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  /** -1, 0 or 1. */
  public int signum() {
    return amount.signum();
  }

  /**
   * The amount counted in the currency's smallest unit.
   *
   * @throws ArithmeticException if the count does not fit a long
   */
  public long minorUnits() {
    return amount.unscaledValue().longValueExact();
  }

  /**
   * Divides this amount in the proportions of the weights, in their order; the parts sum exactly to
   * the whole.
   *
   * <p>Each part is the difference of two rounded running totals, so no part is ever more than one
   * smallest unit away from its exact share and the result depends on nothing but the order.
   *
   * @throws IllegalArgumentException if there is no weight, one is negative, or all are zero
   */
  public Money[] split(long[] weights) {
    BigInteger weightOfAll = sumOf(weights);
    Money[] parts = new Money[weights.length];
    BigInteger weightSoFar = BigInteger.ZERO;
    BigDecimal amountSoFar = zero(currency).amount;
    for (int i = 0; i < weights.length; i++) {
      weightSoFar = weightSoFar.add(BigInteger.valueOf(weights[i]));
      BigDecimal next = shareOf(weightSoFar, weightOfAll);
      parts[i] = new Money(next.subtract(amountSoFar), currency);
      amountSoFar = next;
    }
    return parts;
  }

  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return amount.compareTo(other.amount);
  }

  /** The code and the plain amount, for example {@code EUR 919847.50}. */
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }

  static int scaleOf(Currency currency) {
    int scale = currency.getDefaultFractionDigits();
    if (scale < 0) {
      throw new IllegalArgumentException(currency.getCurrencyCode() + " has no smallest unit");
    }
    return scale;
  }

  private BigDecimal shareOf(BigInteger weight, BigInteger weightOfAll) {
    return amount
        .multiply(new BigDecimal(weight))
        .divide(new BigDecimal(weightOfAll), amount.scale(), RoundingMode.HALF_EVEN);
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "cannot mix " + currency.getCurrencyCode() + " and " + other.currency.getCurrencyCode());
    }
  }

  private static BigDecimal atScaleOf(Currency currency, BigDecimal amount) {
    int scale = scaleOf(currency);
    if (amount.scale() == scale) {
      return amount;
    }
    if (amount.scale() > scale && amount.stripTrailingZeros().scale() > scale) {
      throw new IllegalArgumentException(
          amount.toPlainString()
              + " has more decimals than "
              + currency.getCurrencyCode()
              + " ("
              + scale
              + ")");
    }
    return amount.setScale(scale);
  }

  private static BigInteger sumOf(long[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("negative weight in " + Arrays.toString(weights));
      }
      sum = sum.add(BigInteger.valueOf(weight));
    }
    if (sum.signum() == 0) {
      throw new IllegalArgumentException("no positive weight in " + Arrays.toString(weights));
    }
    return sum;
  }
}
