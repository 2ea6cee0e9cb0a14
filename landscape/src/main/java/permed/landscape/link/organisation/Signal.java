package permed.landscape.link.organisation;

/**
 * One thing that speaks for or against an organisation, and how much.
 *
 * <p>Weights are logits: what they sum to over all signals is compared with the sums of the other
 * organisations and with 0 for none of them. They were fitted on one half of the public gold sets
 * (see {@code docs/organisations.md}); none was set by hand.
 */
enum Signal {
  BIAS(0, "always"),
  FULL_NAME(0, "a full name stands there word for word"),
  BARE_NAME(0, "the name without its bracket stands there"),
  ALIAS(0, "an alias stands there word for word"),
  FORMER_NAME(0, "a name of its withdrawn record stands there"),
  ACRONYM(0, "an acronym stands there"),
  LITERAL(0, "letter for letter, articles and language included"),
  SHORT_ACRONYM(0, "the acronym has three letters or fewer"),
  LONE_ACRONYM(0, "nothing but the acronym speaks for it"),
  PLACES_ONLY(0, "all shared words are places"),
  DISTINCT_COVERED(0, "how much of the rare words, places left out, is shared"),
  SAME_ORDER(0, "the shared words stand in the name's order"),
  RAREST_MISSING(0, "how rare the rarest missing word of the name is"),
  RAREST_FOREIGN(0, "how rare the rarest foreign word of the segment is"),
  NAME_COVERED(0, "how much of the name is missing, by weight"),
  TEXT_COVERED(0, "how much of the segment is foreign to the name, by weight"),
  SHARED_WORDS(0, "the name shares words with a segment"),
  WHOLE_TEXT(0, "nothing else stands there"),
  WHOLE_SEGMENT(0, "the name is all between two commas"),
  SEGMENT_START(0, "the name begins after a comma"),
  SEGMENT_END(0, "the name ends before a comma"),
  RARITY(0, "how rare the words of the name are"),
  UNMATCHED(0, "how rare the other words of the segment are"),
  PART_OF_SEGMENT(0, "how much of the segment, by weight, is other words"),
  LONG_NAME(0, "how many words the name has"),
  ONE_WORD(0, "the name is one word"),
  ONE_COMMON_WORD(0, "the name is one word, and how common it is"),
  UNIT(0, "the name is that of a department or the like"),
  SYSTEM(0, "it is a system of universities and the text does not say so"),
  UNIQUE(0, "a whole segment or text that only it is called"),
  COUNTRY_AGREES(0, "its country stands in the text"),
  COUNTRY_DIFFERS(0, "another country stands in the text"),
  CITY_AGREES(0, "its city stands in the text"),
  CITY_IN_NAME(0, "its city stands in its name"),
  REGION_AGREES(0, "its state or province stands in the text"),
  ELSEWHERE(0, "a city of other countries stands in the text"),
  OTHER_CITY(0, "another city of its country stands in the text"),
  OTHER_CITY_FOLLOWS(0, "another city of its country comes right behind the name"),
  STRONGER_NAMESAKE(0, "another bears the name in a stronger way"),
  WEAKER_NAMESAKE(0, "another bears the name in a weaker way"),
  NAMESAKES(0, "how many others have the same name in the same way"),
  HEADQUARTERS(0, "namesakes belong to it"),
  INSIDE_LONGER(0, "a longer name holds this one"),
  LONGER_OF_TWO(0, "it holds a shorter name"),
  NAMED_TWICE(0, "another of its names stands there too"),
  PARENT_NAMED(0, "an organisation it belongs to stands there too"),
  CHILD_NAMED(0, "an organisation that belongs to it stands there too"),
  OTHERS_NAMED(0, "how many other organisations are named beside it"),
  FIRST_NAMED(0, "no other organisation is named before it"),
  LAST_NAMED(0, "no other organisation is named after it"),
  EDUCATION(0, "it is a university or school"),
  HEALTHCARE(0, "it is a hospital"),
  COMPANY(0, "it is a company"),
  FACILITY(0, "it is a facility"),
  GOVERNMENT(0, "it is a public body"),
  FUNDER(0, "it funds research"),
  INACTIVE(0, "it has ended");

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
