package permed.landscape.delivery;

/**
 * The groups of fields whose visibility a deliverer may choose. The id of a record, its relations
 * to others and who pays are no group: they are public as soon as anything of the record is.
 */
public enum DeliveredField {
  /** Titles and acronym. */
  TITLES,
  ABSTRACTS,
  /** Start, end, signature, state, and the periods of money. */
  DATES,
  /** All money: funding lines, contributions, costs. */
  AMOUNTS,
  /** Organisations and people that take part. */
  PARTICIPANTS,
  /** Framework, programme, call, topic and scheme. */
  PROGRAMMES,
  /** Fields of science and the source's own subjects. */
  SUBJECTS,
  /** DOI and links to public pages. */
  LINKS
}
