package permed.landscape.link.project;

/**
 * What speaks for or against two records telling of one award, and how loudly.
 *
 * <p>The weights stand for logarithms of odds: how much more often the sign is seen between records
 * of one award than between others that share a word or two. They were set by hand and are held to
 * labelled pairs and to real dumps told again. A title's weight also depends on how telling its
 * words are.
 */
public enum Sign {
  /** A source says that they are the same. */
  SAID_SAME(12),
  /** One names the number of the other. */
  MENTIONED(4),
  /** The titles have the same words. */
  TITLE_SAME(8),
  /** One title is the beginning or another wording of the other. */
  TITLE_CLOSE(5.5),
  TITLE_SIMILAR(3),
  TITLE_HALF(0),
  TITLE_OTHER(-5),
  /** The titles are in different languages and share no words; nothing follows. */
  TITLE_FOREIGN(0),
  ACRONYM_SAME(4),
  ACRONYM_OTHER(-1.5),
  LEAD_SAME(2.5),
  /** Who leads the one takes part in the other. */
  LEAD_TAKES_PART(1.5),
  LEAD_OTHER(-1),
  LEAD_ELSEWHERE(-3),
  START_SAME_DAY(2.5),
  START_SAME_MONTH(1.5),
  START_SAME_YEAR(0),
  START_OTHER_YEAR(-3),
  END_SAME_DAY(1),
  END_OTHER_YEAR(-1.5),
  /** Other payers, and not for a partner in another country: further money for the same work. */
  PAYER_OTHER(-4),
  AMOUNT_SAME(3.5),
  AMOUNT_CLOSE(1.5),
  AMOUNT_OTHER(-2),
  PERSON_SAME(3),
  PERSON_OTHER(-2.5);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  public double weight() {
    return weight;
  }
}
