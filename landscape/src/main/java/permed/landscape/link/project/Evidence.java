package permed.landscape.link.project;

import java.util.Set;

/**
 * Why two records are, or are not, taken for one award.
 *
 * @param signs all that was seen, for and against
 * @param score their weights together, to the thousandth; see {@link #SAME} and {@link #PERHAPS}
 */
public record Evidence(Set<Sign> signs, double score) {

  /** From here on two records are taken for one award. */
  public static final double SAME = 7;

  /** From here on a person is asked. */
  public static final double PERHAPS = 4;

  public Evidence {
    signs = Set.copyOf(signs);
    // Sums in another order differ in their last bits.
    score = Math.round(score * 1000) / 1000.0;
  }

  public boolean isSame() {
    return score >= SAME;
  }

  /** Whether a person should look. */
  public boolean isDoubtful() {
    return score >= PERHAPS && score < SAME;
  }
}
