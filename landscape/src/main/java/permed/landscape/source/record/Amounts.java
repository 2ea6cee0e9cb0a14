package permed.landscape.source.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.AmountText;
import permed.kernel.money.Money;
import permed.landscape.source.finding.AmountRounded;
import permed.landscape.source.finding.NegativeAmount;
import permed.landscape.source.finding.UnreadableAmount;

/** Reads amounts to the smallest unit of their currency. */
final class Amounts {

  /** More than any funder gives: no amount, but a shifted column or a lost comma. */
  private static final BigDecimal IMPLAUSIBLE = new BigDecimal("1e14");

  private Amounts() {}

  static @Nullable Money read(
      String text, Currency currency, SourcePointer where, List<Finding> findings) {
    if (text.isEmpty()) {
      return null;
    }
    BigDecimal amount = AmountText.parse(text).orElse(null);
    if (amount == null || amount.abs().compareTo(IMPLAUSIBLE) >= 0) {
      findings.add(new UnreadableAmount(where, Fields.shortened(text)));
      return null;
    }
    if (amount.signum() < 0) {
      findings.add(new NegativeAmount(where, text));
    }
    BigDecimal rounded = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    if (rounded.compareTo(amount) != 0) {
      findings.add(new AmountRounded(where, text));
    }
    return Money.of(rounded, currency);
  }
}
