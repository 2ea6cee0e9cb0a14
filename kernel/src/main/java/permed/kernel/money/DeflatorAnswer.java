package permed.kernel.money;

import java.math.BigDecimal;

/** What there is to say when asked for a deflator: the factor, or why there is none. */
public sealed interface DeflatorAnswer {

  /**
   * The factor that turns money of the one year into prices of the other.
   *
   * @param factor above zero, to multiply an amount with
   * @param source where it comes from, in words fit to print below a figure
   */
  record Known(BigDecimal factor, String source) implements DeflatorAnswer {}

  /**
   * No factor; amounts that need it are left out and counted.
   *
   * @param reason one plain sentence without a final stop
   */
  record NoDeflator(String area, int fromYear, int toYear, String reason)
      implements DeflatorAnswer {}
}
