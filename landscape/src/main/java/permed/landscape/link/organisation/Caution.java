package permed.landscape.link.organisation;

/** How sure the matcher must be that anything registered is meant, and that it is this one. */
public enum Caution {
  /**
   * For texts that usually name an organisation: participants of grants, affiliations.
   *
   * <p>Precision and recall are about equal here on the tuning half of the Crossref set, where F1
   * is flat. The best must be likelier than all others together, and a little more, so that two
   * equal namesakes are never decided between.
   */
  USUAL(0.60, 0.505),
  /**
   * For texts of any kind, where a wrong link costs more than a missing one.
   *
   * <p>Of the pairs tried (.8 to .9 by .5 to .9) the only one that gave precision of .95 or better
   * on the tuning halves of both sets, and specificity of .95 or better on the API logs.
   */
  STRICT(0.90, 0.90);

  private final double leastProbability;
  private final double leastShare;

  Caution(double leastProbability, double leastShare) {
    this.leastProbability = leastProbability;
    this.leastShare = leastShare;
  }

  /** How likely it must be that one of the candidates is meant. */
  double leastProbability() {
    return leastProbability;
  }

  /** What share of that probability the best must have. */
  double leastShare() {
    return leastShare;
  }
}
