package permed.platform.bodies;

/**
 * An exact share of a whole, such as two thirds.
 *
 * @throws IllegalArgumentException unless 0 < numerator ≤ denominator
 */
public record Fraction(int numerator, int denominator) {

  public static final Fraction HALF = new Fraction(1, 2);
  public static final Fraction TWO_THIRDS = new Fraction(2, 3);

  public Fraction {
    if (numerator < 1 || numerator > denominator) {
      throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
    }
  }

  /** The least whole number that is at least this share of a whole. */
  public int atLeast(int whole) {
    return Math.toIntExact((1L * numerator * whole + denominator - 1) / denominator);
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
