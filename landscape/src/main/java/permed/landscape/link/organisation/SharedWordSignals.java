package permed.landscape.link.organisation;

/** What the words that a name and a segment share, and those they do not, say. */
final class SharedWordSignals {

  /** Words that about one organisation in fifty bears; below it, sharing a word says little. */
  private static final double COMMON_WEIGHT = 4;

  /** Of two words alone the order matters: they may name two organisations. */
  private static final int ORDER_MATTERS_TO = 2;

  private final OrganisationIndex index;
  private final Affiliation text;
  private final PlaceSignals places;

  SharedWordSignals(OrganisationIndex index, Affiliation text, PlaceSignals places) {
    this.index = index;
    this.text = text;
    this.places = places;
  }

  void read(SignalValues values, Hit hit, IndexedOrganisation owner) {
    values.set(Signal.SHARED_WORDS, 1);
    values.set(Signal.NAME_COVERED, 1 - hit.nameCovered());
    values.set(Signal.TEXT_COVERED, 1 - hit.textCovered());
    int[] name = index.names().words(hit.name());
    boolean[] found = new boolean[name.length];
    Words shared = new Words();
    Words foreign = new Words();
    boolean placesOnly = true;
    for (int i = hit.from(); i < hit.to(); i++) {
      if (hit.matched().get(i)) {
        markFound(name, found, text.word(i));
        placesOnly &= places.covers(i);
        shared.distinct += places.covers(i) ? 0 : distinct(text.weight(i));
      } else if (!places.covers(i) && !text.written(i).isNumber()) {
        foreign.add(text.weight(i));
      }
    }
    Words missing = new Words();
    boolean ownPlace = true;
    for (int j = 0; j < name.length; j++) {
      if (!found[j]) {
        missing.add(index.weight(name[j]));
        ownPlace &= owner.placeWords().contains(name[j]);
      }
    }
    boolean same = missing.count == 0 && name.length > ORDER_MATTERS_TO;
    double all = shared.distinct + foreign.distinct + missing.distinct;
    values.set(Signal.DISTINCT_COVERED, shared.distinct / Math.max(1, all));
    values.set(Signal.RAREST_FOREIGN, foreign.rarest / Vocabulary.RAREST);
    values.set(Signal.RAREST_MISSING, missing.rarest / Vocabulary.RAREST);
    values.mark(Signal.PLACES_ONLY, placesOnly);
    values.mark(Signal.SAME_WORDS, foreign.count == 0 && same);
    values.mark(Signal.ONLY_PLACE_MISSING, foreign.count == 0 && !same && ownPlace && !placesOnly);
  }

  private static void markFound(int[] name, boolean[] found, int word) {
    for (int j = 0; j < name.length; j++) {
      if (!found[j] && name[j] == word) {
        found[j] = true;
        return;
      }
    }
  }

  private static double distinct(double weight) {
    return Math.max(0, weight - COMMON_WEIGHT);
  }

  /** Some words: how many, the heaviest, and their weight beyond that of common ones. */
  private static final class Words {
    private int count;
    private double distinct;
    private double rarest;

    private void add(double weight) {
      count++;
      distinct += SharedWordSignals.distinct(weight);
      rarest = Math.max(rarest, weight);
    }
  }
}
