package permed.platform.curation;

/** What a person says of two records. */
public enum AwardVerdict {
  /** They tell of one award. */
  ONE,
  /** They tell of two awards. */
  TWO,
  /** What was said before no longer stands; the evidence decides. */
  WITHDRAWN
}
