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
  BIAS(-1.68, "always"),
  BARE_NAME(-0.03, "the name without its bracket stands there"),
  ALIAS(-0.54, "an alias stands there word for word"),
  FORMER_NAME(-0.80, "a name of its withdrawn record stands there"),
  ACRONYM(1.00, "an acronym stands there"),
  LITERAL(0.59, "letter for letter, articles and language included"),
  SHORT_ACRONYM(-2.20, "the acronym has three letters or fewer"),
  LONE_ACRONYM(-0.63, "nothing but the acronym speaks for it"),
  PLACES_ONLY(-2.22, "all words found are places"),
  SAME_WORDS(0.84, "all words of name and segment are the same, in another order"),
  ONLY_PLACE_MISSING(1.06, "nothing is missing of the name but its own place"),
  AFTER_OF(1.38, "an article or preposition stands before the name"),
  DISTINCT_COVERED(0.65, "how much of the rare words, places left out, is shared"),
  RAREST_MISSING(0.55, "how rare the rarest missing word of the name is"),
  RAREST_FOREIGN(0.18, "how rare the rarest foreign word of the segment is"),
  NAME_COVERED(-2.61, "how much of the name is missing, by weight"),
  TEXT_COVERED(-2.85, "how much of the segment is foreign to the name, by weight"),
  SHARED_WORDS(-0.63, "the name shares words with a segment"),
  WHOLE_TEXT(-0.44, "nothing else stands there"),
  WHOLE_SEGMENT(0.39, "the name is all between two commas"),
  SEGMENT_START(1.33, "the name begins after a comma"),
  SEGMENT_END(0.03, "the name ends before a comma"),
  RARITY(1.84, "how rare the words of the name are"),
  UNMATCHED(0.16, "how rare the other words of the segment are"),
  PART_OF_SEGMENT(-0.92, "how much of the segment, by weight, is other words"),
  LONG_NAME(-1.45, "how many words the name has"),
  ONE_WORD(-0.90, "the name is one word"),
  ONE_COMMON_WORD(-2.40, "the name is one word, and how common it is"),
  UNIT(-2.90, "the name is that of a department or the like"),
  SYSTEM(-3.10, "it is a system of universities and the text does not say so"),
  UNIQUE(0.53, "a whole segment or text that only it is called"),
  COUNTRY_AGREES(0.44, "its country stands in the text"),
  COUNTRY_DIFFERS(-1.72, "another country stands in the text"),
  CITY_AGREES(1.66, "its city stands in the text"),
  CITY_IN_NAME(1.36, "its city stands in its name"),
  REGION_AGREES(-0.31, "its state or province stands in the text"),
  ELSEWHERE(-0.79, "a city of other countries stands in the text"),
  OTHER_CITY(-0.42, "another city of its country stands in the text"),
  OTHER_CITY_FOLLOWS(-0.76, "another city of its country comes right behind the name"),
  STRONGER_NAMESAKE(-1.81, "another bears the name in a stronger way"),
  WEAKER_NAMESAKE(-0.66, "another bears the name in a weaker way"),
  NAMESAKES(-0.42, "how many others have the same name in the same way"),
  HEADQUARTERS(0.87, "namesakes belong to it"),
  INSIDE_LONGER(-0.72, "a longer name holds this one"),
  LONGER_OF_TWO(-0.16, "it holds a shorter name"),
  NAMED_TWICE(0.77, "another of its names stands there too"),
  PARENT_NAMED(0.88, "an organisation it belongs to stands there too"),
  CHILD_NAMED(1.09, "an organisation that belongs to it stands there too"),
  LAST_NAMED(0.47, "no other organisation is named after it"),
  EDUCATION(0.68, "it is a university or school"),
  HEALTHCARE(0.55, "it is a hospital"),
  COMPANY(-0.91, "it is a company"),
  FUNDER(1.22, "it funds research"),
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
