package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorName;
import permed.landscape.link.ror.RorPlace;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRegistry;

/** The registry made ready for matching. Immutable once built; any number of threads may read. */
final class OrganisationIndex {

  private static final Pattern BRACKETS_AT_END = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

  private static final Pattern RUN_TOGETHER =
      Pattern.compile("([\\p{L}]*\\p{Ll})(\\p{Lu}[\\p{L}]+)");

  private final Lexicon lexicon = new Lexicon();
  private final Vocabulary vocabulary = new Vocabulary();
  private final NameIndex names = new NameIndex();
  private final RorRegistry registry;
  private final List<IndexedOrganisation> organisations = new ArrayList<>();
  private final Map<RorId, Integer> numbers = new HashMap<>();
  private final Gazetteer gazetteer;
  private final Spellings spellings;
  private final HitFinder finder;

  OrganisationIndex(RorRegistry registry) {
    this.registry = registry;
    this.gazetteer = new Gazetteer(lexicon, vocabulary);
    for (RorRecord each : registry.records()) {
      if (each.status() != RorRecord.Status.WITHDRAWN) {
        add(each);
      }
    }
    for (RorRecord each : registry.records()) {
      if (each.status() == RorRecord.Status.WITHDRAWN) {
        registry
            .findCurrent(each.id())
            .map(numbers::get)
            .ifPresent(heir -> each.names().forEach(name -> addName(name, heir, true)));
      }
    }
    names.finish(vocabulary);
    this.spellings = new Spellings(vocabulary);
    this.finder = new HitFinder(names, vocabulary);
  }

  private void add(RorRecord each) {
    int number = organisations.size();
    numbers.put(each.id(), number);
    Set<Country> countries =
        each.places().stream()
            .flatMap(place -> Stream.ofNullable(place.country()))
            .collect(Collectors.toUnmodifiableSet());
    organisations.add(
        new IndexedOrganisation(
            each,
            countries,
            places(each, RorPlace::city),
            places(each, RorPlace::region),
            placeWords(each),
            Set.copyOf(registry.ancestors(each.id()))));
    each.names().forEach(name -> addName(name, number, false));
  }

  private Set<Integer> placeWords(RorRecord each) {
    return each.places().stream()
        .flatMap(place -> Stream.of(place.city(), place.region(), countryName(place)))
        .flatMapToInt(name -> Arrays.stream(phrase(name)))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String countryName(RorPlace place) {
    Country country = place.country();
    return country == null ? "" : country.name(Locale.ENGLISH);
  }

  private Set<Integer> places(RorRecord each, Function<RorPlace, String> nameOf) {
    return each.places().stream()
        .filter(place -> !nameOf.apply(place).isBlank())
        .map(place -> gazetteer.add(phrase(nameOf.apply(place)), place.country()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void addName(RorName name, int owner, boolean former) {
    NameKind kind = former ? NameKind.FORMER : kind(name);
    if (former && kind(name) == NameKind.ACRONYM) {
      return;
    }
    addPhrase(name.value(), owner, kind);
    String writtenOut = Folding.writtenOut(name.value());
    if (!writtenOut.equals(name.value())) {
      addPhrase(writtenOut, owner, kind);
    }
    String bare = BRACKETS_AT_END.matcher(name.value()).replaceFirst("");
    if (!bare.isBlank() && !bare.equals(name.value())) {
      addPhrase(bare, owner, kind == NameKind.FULL ? NameKind.BARE : kind);
    }
  }

  private void addPhrase(String text, int owner, NameKind kind) {
    SignificantWords read = SignificantWords.of(text, lexicon);
    if (!read.kept().isEmpty()) {
      int[] phrase = vocabulary.learn(read.kept());
      for (int word : phrase) {
        vocabulary.count(word, owner);
      }
      names.add(phrase, read.literal(0, phrase.length - 1), owner, kind);
    }
  }

  private int[] phrase(String text) {
    return vocabulary.learn(SignificantWords.of(text, lexicon).kept());
  }

  private static NameKind kind(RorName name) {
    Set<RorName.Kind> kinds = name.kinds();
    if (kinds.contains(RorName.Kind.DISPLAY) || kinds.contains(RorName.Kind.LABEL)) {
      return NameKind.FULL;
    }
    return kinds.contains(RorName.Kind.ACRONYM) || isShort(name.value())
        ? NameKind.ACRONYM
        : NameKind.ALIAS;
  }

  /** An alias of few capitals is an acronym, whatever it was entered as. */
  private static boolean isShort(String alias) {
    return alias.length() <= 6 && alias.chars().allMatch(Character::isUpperCase);
  }

  /** Parts words that were run together: a capital after a small letter, unless known so. */
  private String split(String text) {
    Matcher joint = RUN_TOGETHER.matcher(text);
    return joint.find() ? joint.replaceAll(this::parted) : text;
  }

  private String parted(MatchResult joined) {
    String whole = Folding.fold(joined.group());
    boolean known = vocabulary.find(lexicon.canonical(whole)) != 0;
    return Matcher.quoteReplacement(
        known ? joined.group() : joined.group(1) + " " + joined.group(2));
  }

  Affiliation read(String text) {
    return new Affiliation(SignificantWords.of(split(text), lexicon), vocabulary, spellings);
  }

  /** Whether the words found are the name letter for letter, articles included. */
  boolean isLiteral(Affiliation text, Hit hit) {
    return hit.isPhrase() && text.literal(hit.from(), hit.to()) == names.literal(hit.name());
  }

  double weight(int word) {
    return vocabulary.weight(word);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  NameIndex names() {
    return names;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  HitFinder finder() {
    return finder;
  }

  RorRegistry registry() {
    return registry;
  }

  IndexedOrganisation organisation(int number) {
    return organisations.get(number);
  }

  Optional<IndexedOrganisation> find(RorId id) {
    return Optional.ofNullable(numbers.get(id)).map(organisations::get);
  }
}
