package permed.landscape.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis that contain all values and zero: steps of 1, 2 or 5 times a power of
 * ten, ascending.
 */
record Ticks(List<BigDecimal> values) {

  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

  /** Ticks from at or below {@code low} to at or above {@code high}, with at most so many steps. */
  static Ticks containing(BigDecimal low, BigDecimal high, int steps) {
    BigDecimal bottom = low.min(BigDecimal.ZERO);
    BigDecimal top = high.max(BigDecimal.ZERO);
    if (top.compareTo(bottom) == 0) {
      return new Ticks(List.of(BigDecimal.ZERO, BigDecimal.ONE));
    }
    BigDecimal span = top.subtract(bottom);
    for (int power = span.precision() - span.scale() - 4; ; power++) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.scaleByPowerOfTen(power);
        BigDecimal first = bottom.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = top.divide(step, 0, RoundingMode.CEILING);
        if (last.subtract(first).compareTo(BigDecimal.valueOf(steps)) <= 0) {
          return new Ticks(between(first, last, step));
        }
      }
    }
  }

  private static List<BigDecimal> between(BigDecimal first, BigDecimal last, BigDecimal step) {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
      values.add(at.multiply(step));
    }
    return values;
  }

  BigDecimal low() {
    return values.getFirst();
  }

  BigDecimal high() {
    return values.getLast();
  }
}
