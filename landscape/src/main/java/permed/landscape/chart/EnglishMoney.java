package permed.landscape.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Three digits in the unit of the scale; a value too small for them is "<0.01", never zero. */
record EnglishMoney(String sign) implements ValueFormat {

  private static final char NO_BREAK = '\u00a0';

  private enum Unit {
    ONE(0, ""),
    THOUSAND(3, "k"),
    MILLION(6, "M"),
    BILLION(9, "bn");

    private final int power;
    private final String mark;

    Unit(int power, String mark) {
      this.power = power;
      this.mark = mark;
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

  @Override
  public Printed print(BigDecimal value, BigDecimal scale) {
    Unit unit = Unit.suiting(scale);
    String before = sign.isEmpty() ? "" : sign + NO_BREAK;
    String after = unit.mark.isEmpty() ? "" : NO_BREAK + unit.mark;
    return new Printed(before, threeDigits(value.movePointLeft(unit.power)), after);
  }

  private static String threeDigits(BigDecimal value) {
    BigDecimal size = value.abs();
    int whole = size.precision() - size.scale();
    int decimals = Math.clamp(3L - Math.max(whole, 1), 0, 2);
    if (size.signum() > 0 && size.compareTo(new BigDecimal("0.005")) < 0) {
      return value.signum() < 0 ? "−<0.01" : "<0.01";
    }
    return grouped(value, decimals);
  }

  static String grouped(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    String digits = format.format(rounded.abs());
    return rounded.signum() < 0 ? "−" + digits : digits;
  }
}
