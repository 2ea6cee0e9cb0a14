package permed.landscape.chart;

import java.math.BigDecimal;

/**
 * From values to pixels between top and bottom, linear, the ticks at both ends.
 *
 * @param largest the value that sets the unit in which the axis is printed
 */
record Scale(Ticks ticks, BigDecimal largest, double top, double bottom) {

  double y(BigDecimal value) {
    double span = ticks.high().subtract(ticks.low()).doubleValue();
    double share = value.subtract(ticks.low()).doubleValue() / span;
    return bottom - share * (bottom - top);
  }
}
