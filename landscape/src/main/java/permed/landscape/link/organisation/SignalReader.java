package permed.landscape.link.organisation;

import java.util.List;
import java.util.Set;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRecord;

/** Reads the signals for every organisation sighted in one text. */
final class SignalReader {

  /** Words that one organisation in fifty bears. */
  private static final double COMMON_WEIGHT = 4;

  private static final Set<String> UNITS =
      Set.of("department", "faculty", "division", "section", "unit", "program", "programme");

  private final OrganisationIndex index;
  private final Affiliation text;
  private final List<Sighting> sightings;
  private final PlaceSignals places;

  SignalReader(OrganisationIndex index, Affiliation text, List<Sighting> sightings) {
    this.index = index;
    this.text = text;
    this.sightings = sightings;
    this.places = new PlaceSignals(text, index.gazetteer().mentions(text));
  }

  double[] read(Sighting sighting) {
    double[] values = new double[Signal.values().length];
    Hit hit = sighting.best();
    IndexedOrganisation owner = index.organisation(sighting.organisation());
    set(values, Signal.BIAS, 1);
    readName(values, hit, owner);
    readPosition(values, hit);
    readRarity(values, hit);
    places.read(values, hit, owner);
    readRivals(values, sighting, owner.record());
    readKind(values, owner.record());
    readCombined(values, sighting);
    return values;
  }

  private void readName(double[] values, Hit hit, IndexedOrganisation owner) {
    if (!hit.isPhrase()) {
      set(values, Signal.SHARED_WORDS, 1);
      set(values, Signal.NAME_COVERED, 1 - hit.nameCovered());
      set(values, Signal.TEXT_COVERED, 1 - hit.textCovered());
      readShared(values, hit, owner);
      return;
    }
    mark(values, Signal.LITERAL, isLiteral(hit));
    NameKind kind = index.names().kind(hit.name());
    mark(values, Signal.BARE_NAME, kind == NameKind.BARE);
    mark(values, Signal.ALIAS, kind == NameKind.ALIAS);
    mark(values, Signal.FORMER_NAME, kind == NameKind.FORMER);
    mark(values, Signal.ACRONYM, kind == NameKind.ACRONYM);
  }

  private boolean isLiteral(Hit hit) {
    return hit.isPhrase()
        && text.literal(hit.from(), hit.to()) == index.names().literal(hit.name());
  }

  /** What is shared beyond the words that many have, and what is not. */
  private void readShared(double[] values, Hit hit, IndexedOrganisation owner) {
    int[] name = index.names().words(hit.name());
    double foreign = 0;
    int strangers = 0;
    double shared = 0;
    double rarestForeign = 0;
    boolean placesOnly = true;
    boolean[] found = new boolean[name.length];
    for (int i = hit.from(); i < hit.to(); i++) {
      if (hit.matched().get(i)) {
        markFound(name, found, text.word(i));
        placesOnly &= places.covers(i);
        shared += places.covers(i) ? 0 : distinct(text.weight(i));
      } else if (!places.covers(i) && !text.written(i).isNumber()) {
        foreign += distinct(text.weight(i));
        strangers++;
        rarestForeign = Math.max(rarestForeign, text.weight(i));
      }
    }
    double missing = 0;
    boolean onlyPlaceMissing = strangers == 0;
    boolean complete = strangers == 0 && name.length > 2;
    double rarestMissing = 0;
    for (int j = 0; j < name.length; j++) {
      if (!found[j]) {
        missing += distinct(index.weight(name[j]));
        onlyPlaceMissing &= owner.placeWords().contains(name[j]);
        complete = false;
        rarestMissing = Math.max(rarestMissing, index.weight(name[j]));
      }
    }
    set(values, Signal.DISTINCT_COVERED, shared / Math.max(1, shared + foreign + missing));
    set(values, Signal.RAREST_FOREIGN, rarestForeign / 10);
    set(values, Signal.RAREST_MISSING, rarestMissing / 10);
    mark(values, Signal.PLACES_ONLY, placesOnly);
    mark(values, Signal.SAME_WORDS, complete);
    mark(values, Signal.ONLY_PLACE_MISSING, onlyPlaceMissing && !complete && !placesOnly);
  }

  private static void markFound(int[] name, boolean[] found, int word) {
    for (int j = 0; j < name.length; j++) {
      if (!found[j] && name[j] == word) {
        found[j] = true;
        return;
      }
    }
  }

  /** What a word weighs beyond the common words of names. */
  private static double distinct(double weight) {
    return Math.max(0, weight - COMMON_WEIGHT);
  }

  private void readPosition(double[] values, Hit hit) {
    if (!hit.isPhrase()) {
      return;
    }
    boolean starts = text.startsSegment(hit.from());
    mark(values, Signal.AFTER_OF, !starts && text.skipsBefore(hit.from()));
    boolean ends = places.isEndOfSegment(hit.to());
    set(values, Signal.SEGMENT_START, starts ? 1 : 0);
    set(values, Signal.SEGMENT_END, ends ? 1 : 0);
    set(values, Signal.WHOLE_SEGMENT, starts && ends ? 1 : 0);
    set(values, Signal.WHOLE_TEXT, places.isAllElse(hit) ? 1 : 0);
  }

  private void readRarity(double[] values, Hit hit) {
    double inside = 0;
    double outside = 0;
    for (int i = text.segmentStart(hit.from()); i < text.segmentEnd(hit.to() - 1); i++) {
      if (i >= hit.from() && i < hit.to()) {
        inside += text.weight(i);
      } else if (!places.covers(i) && !text.written(i).isNumber()) {
        outside += text.weight(i);
      }
    }
    int[] name = index.names().words(hit.name());
    set(values, Signal.RARITY, Math.min(1.5, inside * hit.textCovered() / 20));
    set(values, Signal.UNMATCHED, hit.isPhrase() ? Math.min(1.5, outside / 20) : 0);
    set(values, Signal.PART_OF_SEGMENT, hit.isPhrase() ? outside / (inside + outside) : 0);
    set(values, Signal.LONG_NAME, Math.min(1, name.length / 6.0));
    set(values, Signal.ONE_WORD, name.length == 1 ? 1 : 0);
    set(
        values,
        Signal.ONE_COMMON_WORD,
        name.length == 1 ? Math.max(0, 1 - index.weight(name[0]) / 10) : 0);
    mark(values, Signal.UNIT, UNITS.contains(text.written(hit.from()).folded()) && hit.isPhrase());
  }

  private void readRivals(double[] values, Sighting sighting, RorRecord own) {
    Set<RorId> above = index.organisation(sighting.organisation()).ancestors();
    Hit hit = sighting.best();
    int namesakes = 0;
    int beside = 0;
    boolean last = true;
    for (Sighting other : sightings) {
      if (other == sighting || !other.best().isPhrase()) {
        continue;
      }
      IndexedOrganisation rival = index.organisation(other.organisation());
      Hit theirs = other.best();
      if (theirs.overlaps(hit)) {
        boolean same = theirs.from() == hit.from() && theirs.to() == hit.to();
        if (same && hit.isPhrase()) {
          int order = Integer.compare(strength(theirs), strength(hit));
          namesakes += order == 0 ? 1 : 0;
          mark(values, Signal.STRONGER_NAMESAKE, order > 0);
          mark(values, Signal.WEAKER_NAMESAKE, order < 0);
        }
        mark(values, Signal.INSIDE_LONGER, hit.isInside(theirs));
        mark(values, Signal.LONGER_OF_TWO, hit.isPhrase() && theirs.isInside(hit));
        mark(values, Signal.HEADQUARTERS, same && rival.ancestors().contains(own.id()));
      } else if (isStrong(theirs)) {
        beside++;
        last &= hit.from() > theirs.from();
        mark(values, Signal.PARENT_NAMED, above.contains(rival.record().id()));
        mark(values, Signal.CHILD_NAMED, rival.ancestors().contains(own.id()));
      }
    }
    set(values, Signal.NAMESAKES, Math.log(1 + namesakes));
    set(values, Signal.LAST_NAMED, beside > 0 && last ? 1 : 0);
    mark(
        values,
        Signal.NAMED_TWICE,
        sighting.hits().stream().anyMatch(h -> h.isPhrase() && !h.overlaps(hit)));
  }

  /** A full name or alias of more than one word that fills a segment's start or end. */
  private boolean isStrong(Hit hit) {
    return index.names().kind(hit.name()) != NameKind.ACRONYM
        && hit.to() - hit.from() > 1
        && (text.startsSegment(hit.from()) || places.isEndOfSegment(hit.to()));
  }

  /** Literal before not, full names before aliases before acronyms. */
  private int strength(Hit hit) {
    int kind =
        switch (index.names().kind(hit.name())) {
          case FULL -> 3;
          case BARE, ALIAS -> 2;
          case FORMER, ACRONYM -> 1;
        };
    return kind + (isLiteral(hit) ? 4 : 0);
  }

  private void readCombined(double[] values, Sighting sighting) {
    Hit hit = sighting.best();
    boolean acronym = values[Signal.ACRONYM.ordinal()] > 0;
    boolean placed =
        values[Signal.COUNTRY_AGREES.ordinal()] > 0 || values[Signal.CITY_AGREES.ordinal()] > 0;
    boolean twice = values[Signal.NAMED_TWICE.ordinal()] > 0;
    boolean related =
        values[Signal.PARENT_NAMED.ordinal()] > 0 || values[Signal.CHILD_NAMED.ordinal()] > 0;
    mark(values, Signal.LONE_ACRONYM, acronym && !placed && !twice && !related);
    mark(
        values,
        Signal.SHORT_ACRONYM,
        acronym && hit.to() - hit.from() == 1 && text.written(hit.from()).folded().length() <= 3);
    mark(
        values,
        Signal.UNIQUE,
        values[Signal.WHOLE_SEGMENT.ordinal()] > 0
            && values[Signal.NAMESAKES.ordinal()] == 0
            && values[Signal.STRONGER_NAMESAKE.ordinal()] == 0
            && !acronym);
    mark(
        values,
        Signal.SYSTEM,
        index.organisation(sighting.organisation()).isSystem() && !endsWithSystem(hit));
  }

  private boolean endsWithSystem(Hit hit) {
    return text.written(hit.to() - 1).folded().equals("system");
  }

  private static void readKind(double[] values, RorRecord own) {
    Set<String> types = own.types();
    mark(values, Signal.EDUCATION, types.contains("education"));
    mark(values, Signal.HEALTHCARE, types.contains("healthcare"));
    mark(values, Signal.COMPANY, types.contains("company"));
    mark(values, Signal.FUNDER, types.contains("funder"));
    mark(values, Signal.INACTIVE, own.status() == RorRecord.Status.INACTIVE);
  }

  private static void mark(double[] values, Signal signal, boolean given) {
    if (given) {
      values[signal.ordinal()] = 1;
    }
  }

  private static void set(double[] values, Signal signal, double value) {
    values[signal.ordinal()] = value;
  }
}
