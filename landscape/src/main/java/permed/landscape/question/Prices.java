package permed.landscape.question;

/** Whether money is taken as it was, or in the prices of one year. */
public sealed interface Prices {

  /** As it was: converted at the rate of its day, never deflated. */
  record Nominal() implements Prices {}

  /**
   * In the prices of a base year: deflated in the payer's own area, then converted at the mean rate
   * of the base year.
   */
  record Constant(int baseYear) implements Prices {
    public Constant {
      if (baseYear < 1000 || baseYear > 9999) {
        throw new IllegalArgumentException("No base year: " + baseYear);
      }
    }
  }
}
