package permed.platform.site;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;

/**
 * How one language writes large amounts.
 *
 * @param symbolFirst whether the sign precedes the number
 * @param marks what stands for thousand, million and thousand million
 */
record MoneyStyle(boolean symbolFirst, Map<Unit, String> marks) {

  private static final Map<String, String> SIGNS = Map.of("EUR", "€", "GBP", "£", "JPY", "¥");

  MoneyStyle {
    marks = Map.copyOf(marks);
  }

  String mark(Unit unit) {
    return marks.getOrDefault(unit, "");
  }

  String symbol(Currency currency) {
    return SIGNS.getOrDefault(currency.getCurrencyCode(), currency.getCurrencyCode());
  }

  /** The unit an amount is told in; millions go on to ten thousand, as funders write them. */
  enum Unit {
    ONE(0),
    THOUSAND(3),
    MILLION(6),
    BILLION(9);

    private final int power;

    Unit(int power) {
      this.power = power;
    }

    int power() {
      return power;
    }

    static Unit suiting(BigDecimal scale) {
      int digits = scale.signum() == 0 ? 1 : scale.precision() - scale.scale();
      if (digits <= 3) {
        return ONE;
      }
      if (digits <= 6) {
        return THOUSAND;
      }
      return digits <= 10 ? MILLION : BILLION;
    }
  }
}
