package permed.landscape.link.organisation;

/** How a name stands to its organisation, the strongest first. */
enum NameKind {
  /** The name shown, or the full name in one of its languages. */
  FULL,
  /** The name shown without what stands in brackets behind it. */
  BARE,
  ALIAS,
  /** A name of a withdrawn record whose successor this is. */
  FORMER,
  ACRONYM
}
