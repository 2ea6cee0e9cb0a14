package permed.landscape.link.organisation;

/**
 * One thing that speaks for or against an organisation, and how much.
 *
 * <p>Weights are logits: what they sum to over all signals is compared with the sums of the other
 * organisations and with 0 for none of them. They were fitted on the tuning half of two public gold
 * sets by {@code WeightFitting} among the tests (see {@code docs/organisations.md}); none was set
 * by hand. A weight says what a signal adds when all others are known, so its sign alone may
 * surprise.
 */
enum Signal {
  BIAS(-1.76, "always"),
  BARE_NAME(-0.02, "the name without its bracket stands there"),
  ALIAS(-0.55, "an alias stands there word for word"),
  FORMER_NAME(-0.80, "a name of its withdrawn record stands there"),
  ACRONYM(1.08, "an acronym stands there"),
  LITERAL(0.61, "letter for letter, articles and language included"),
  SHORT_ACRONYM(-2.28, "the acronym has three letters or fewer"),
  LONE_ACRONYM(-0.66, "nothing but the acronym speaks for it"),
  PLACES_ONLY(-1.96, "all shared words are places"),
  SAME_WORDS(0.91, "all words of name and segment are the same, in another order"),
  ONLY_PLACE_MISSING(1.12, "nothing is missing of the name but its own place"),
  AFTER_OF(1.37, "an article or preposition stands before the name"),
  DISTINCT_COVERED(0.69, "how much of the rare words, places left out, is shared"),
  RAREST_MISSING(0.55, "how rare the rarest missing word of the name is"),
  RAREST_FOREIGN(0.20, "how rare the rarest foreign word of the segment is"),
  NAME_COVERED(-2.63, "how much of the name is missing, by weight"),
  TEXT_COVERED(-2.79, "how much of the segment is foreign to the name, by weight"),
  SHARED_WORDS(-0.66, "the name shares words with a segment"),
  WHOLE_TEXT(-0.41, "nothing else stands there"),
  WHOLE_SEGMENT(0.39, "the name is all between two commas"),
  SEGMENT_START(1.33, "the name begins after a comma"),
  SEGMENT_END(0.02, "the name ends before a comma"),
  RARITY(1.82, "how rare the words of the name are"),
  UNMATCHED(0.20, "how rare the other words of the segment are"),
  PART_OF_SEGMENT(-0.91, "how much of the segment, by weight, is other words"),
  LONG_NAME(-1.36, "how many words the name has"),
  ONE_WORD(-0.93, "the name is one word"),
  ONE_COMMON_WORD(-2.54, "the name is one word, and how common it is"),
  UNIT(-2.89, "the name is that of a department or the like"),
  SYSTEM(-3.10, "it is a system of universities and the text does not say so"),
  UNIQUE(0.52, "a whole segment or text that only it is called"),
  COUNTRY_AGREES(0.42, "its country stands in the text"),
  COUNTRY_DIFFERS(-1.72, "another country stands in the text"),
  CITY_AGREES(1.68, "its city stands in the text"),
  CITY_IN_NAME(1.31, "its city stands in its name"),
  REGION_AGREES(-0.33, "its state or province stands in the text"),
  ELSEWHERE(-0.77, "a city of other countries stands in the text"),
  OTHER_CITY(-0.46, "another city of its country stands in the text"),
  OTHER_CITY_FOLLOWS(-0.68, "another city of its country comes right behind the name"),
  STRONGER_NAMESAKE(-1.80, "another bears the name in a stronger way"),
  WEAKER_NAMESAKE(-0.65, "another bears the name in a weaker way"),
  NAMESAKES(-0.41, "how many others have the same name in the same way"),
  HEADQUARTERS(0.87, "namesakes belong to it"),
  INSIDE_LONGER(-0.74, "a longer name holds this one"),
  LONGER_OF_TWO(-0.16, "it holds a shorter name"),
  NAMED_TWICE(0.76, "another of its names stands there too"),
  PARENT_NAMED(0.89, "an organisation it belongs to stands there too"),
  CHILD_NAMED(1.09, "an organisation that belongs to it stands there too"),
  LAST_NAMED(0.45, "no other organisation is named after it"),
  EDUCATION(0.72, "it is a university or school"),
  HEALTHCARE(0.60, "it is a hospital"),
  COMPANY(-0.88, "it is a company"),
  FUNDER(1.23, "it funds research"),
  INACTIVE(-0.99, "it has ended");

  private final double weight;
  private final String meaning;

  Signal(double weight, String meaning) {
    this.weight = weight;
    this.meaning = meaning;
  }

  double weight() {
    return weight;
  }

  String meaning() {
    return meaning;
  }
}
