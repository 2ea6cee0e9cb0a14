package permed.landscape.link.organisation;

/** What agreed between a text and an organisation, the surest first. */
public enum Level {
  /** A person said so. */
  CORRECTION,
  /** An id of a register. */
  ID,
  /** A full name, word for word, language and order included. */
  EXACT_NAME,
  /** A full name but for articles, abbreviations, legal form or language of common words. */
  NAME,
  /** An alias, or a name of a withdrawn record. */
  ALIAS,
  /** An acronym. */
  ACRONYM,
  /** Several words, by their rarity. */
  WORDS,
  COUNTRY,
  REGION,
  CITY,
  /** An organisation above or below it stands beside it. */
  FAMILY
}
