package permed.landscape.link.organisation;

import java.util.List;
import java.util.Set;
import permed.landscape.link.ror.RorRecord;

/** Reads the signals for every organisation sighted in one text. */
final class SignalReader {

  private static final Set<String> UNITS =
      Set.of("department", "faculty", "division", "section", "unit", "program", "programme");

  /** Twice the weight of the rarest word is as rare as a name need be. */
  private static final double RARE_NAME = 2 * Vocabulary.RAREST;

  private static final double MOST = 1.5;
  private static final double LONG_NAME = 6;
  private static final int SHORT_ACRONYM = 3;

  private final OrganisationIndex index;
  private final Affiliation text;
  private final PlaceSignals places;
  private final SharedWordSignals sharedWords;
  private final RivalSignals rivals;

  SignalReader(OrganisationIndex index, Affiliation text, List<Sighting> sightings) {
    this.index = index;
    this.text = text;
    this.places = new PlaceSignals(text, index.gazetteer().mentions(text));
    this.sharedWords = new SharedWordSignals(index, text, places);
    this.rivals = new RivalSignals(index, text, sightings, places);
  }

  SignalValues read(Sighting sighting) {
    SignalValues values = new SignalValues();
    Hit hit = sighting.best();
    IndexedOrganisation owner = index.organisation(sighting.organisation());
    values.set(Signal.BIAS, 1);
    if (hit.isPhrase()) {
      readPhrase(values, hit);
      readPosition(values, hit);
    } else {
      sharedWords.read(values, hit, owner);
    }
    readRarity(values, hit);
    readName(values, hit);
    places.read(values, hit, owner);
    rivals.read(values, sighting, owner);
    readOrganisation(values, owner);
    readCombined(values, hit);
    values.mark(Signal.SYSTEM, owner.isSystem() && !endsWithSystem(hit));
    return values;
  }

  private void readPhrase(SignalValues values, Hit hit) {
    NameKind kind = index.names().kind(hit.name());
    values.mark(Signal.LITERAL, index.isLiteral(text, hit));
    values.mark(Signal.BARE_NAME, kind == NameKind.BARE);
    values.mark(Signal.ALIAS, kind == NameKind.ALIAS);
    values.mark(Signal.FORMER_NAME, kind == NameKind.FORMER);
    values.mark(Signal.ACRONYM, kind == NameKind.ACRONYM);
    values.mark(Signal.UNIT, UNITS.contains(text.written(hit.from()).folded()));
  }

  private void readPosition(SignalValues values, Hit hit) {
    boolean starts = text.startsSegment(hit.from());
    boolean ends = places.isEndOfSegment(hit.to());
    values.mark(Signal.AFTER_OF, !starts && text.skipsBefore(hit.from()));
    values.mark(Signal.SEGMENT_START, starts);
    values.mark(Signal.SEGMENT_END, ends);
    values.mark(Signal.WHOLE_SEGMENT, starts && ends);
    values.mark(Signal.WHOLE_TEXT, places.isAllElse(hit));
  }

  private void readRarity(SignalValues values, Hit hit) {
    double inside = 0;
    double outside = 0;
    for (int i = text.segmentStart(hit.from()); i < text.segmentEnd(hit.to() - 1); i++) {
      if (i >= hit.from() && i < hit.to()) {
        inside += text.weight(i);
      } else if (!places.covers(i) && !text.written(i).isNumber()) {
        outside += text.weight(i);
      }
    }
    values.set(Signal.RARITY, Math.min(MOST, inside * hit.textCovered() / RARE_NAME));
    if (hit.isPhrase()) {
      values.set(Signal.UNMATCHED, Math.min(MOST, outside / RARE_NAME));
      values.set(Signal.PART_OF_SEGMENT, outside / (inside + outside));
    }
  }

  private void readName(SignalValues values, Hit hit) {
    int[] name = index.names().words(hit.name());
    values.set(Signal.LONG_NAME, Math.min(1, name.length / LONG_NAME));
    if (name.length == 1) {
      values.set(Signal.ONE_WORD, 1);
      values.set(
          Signal.ONE_COMMON_WORD, Math.max(0, 1 - index.weight(name[0]) / Vocabulary.RAREST));
    }
  }

  private static void readOrganisation(SignalValues values, IndexedOrganisation owner) {
    Set<String> types = owner.record().types();
    values.mark(Signal.EDUCATION, types.contains("education"));
    values.mark(Signal.HEALTHCARE, types.contains("healthcare"));
    values.mark(Signal.COMPANY, types.contains("company"));
    values.mark(Signal.FUNDER, types.contains("funder"));
    values.mark(Signal.INACTIVE, owner.record().status() == RorRecord.Status.INACTIVE);
  }

  /** Signals made of others, which a sum of weights could not tell. */
  private void readCombined(SignalValues values, Hit hit) {
    boolean acronym = values.isGiven(Signal.ACRONYM);
    boolean supported =
        values.isGiven(Signal.COUNTRY_AGREES)
            || values.isGiven(Signal.CITY_AGREES)
            || values.isGiven(Signal.NAMED_TWICE)
            || values.isGiven(Signal.PARENT_NAMED)
            || values.isGiven(Signal.CHILD_NAMED);
    boolean oneWord = hit.to() - hit.from() == 1;
    int letters = text.written(hit.from()).folded().length();
    values.mark(Signal.LONE_ACRONYM, acronym && !supported);
    values.mark(Signal.SHORT_ACRONYM, acronym && oneWord && letters <= SHORT_ACRONYM);
    values.mark(
        Signal.UNIQUE,
        values.isGiven(Signal.WHOLE_SEGMENT)
            && !values.isGiven(Signal.NAMESAKES)
            && !values.isGiven(Signal.STRONGER_NAMESAKE)
            && !acronym);
  }

  private boolean endsWithSystem(Hit hit) {
    return text.written(hit.to() - 1).folded().equals("system");
  }
}
