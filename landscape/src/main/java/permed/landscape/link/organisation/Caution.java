package permed.landscape.link.organisation;

/** How sure the matcher must be that anything registered is meant at all. */
public enum Caution {
  /**
   * For texts that usually name an organisation: participants of grants, affiliations. Set where
   * precision and recall are about equal on the tuning half of the gold sets.
   */
  USUAL(0.60),
  /**
   * For texts of any kind, where a wrong link costs more than a missing one. Set where nineteen in
   * twenty texts that mean nothing registered are left alone, on the tuning half of the gold sets.
   */
  STRICT(0.90);

  private final double leastProbability;

  Caution(double leastProbability) {
    this.leastProbability = leastProbability;
  }

  /** How likely it must be that one of the candidates is meant. */
  double leastProbability() {
    return leastProbability;
  }
}
