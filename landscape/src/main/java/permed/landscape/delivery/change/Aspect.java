package permed.landscape.delivery.change;

/** What of a record may change, in the order in which changes are told. */
public enum Aspect {
  /** Titles in any language, and the acronym. */
  TITLE,
  /** Start, end, signature, and the state the source gives. */
  DATES,
  /** Any money: who pays how much for when, contributions and costs of participants. */
  AMOUNTS,
  /** Organisations, their parts, and the people named. */
  PARTICIPANTS,
  /** Programmes, calls, subjects. */
  CODES,
  /** Abstracts, links, relations to other records. */
  OTHER
}
