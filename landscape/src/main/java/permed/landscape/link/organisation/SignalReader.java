package permed.landscape.link.organisation;

import java.util.List;
import java.util.Set;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRecord;
import permed.landscape.link.ror.RorRelation;

/** Reads the signals for every organisation sighted in one text. */
final class SignalReader {

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
    readName(values, hit);
    readPosition(values, hit);
    readRarity(values, hit);
    places.read(values, hit, owner);
    readRivals(values, sighting, owner.record());
    readKind(values, owner.record());
    return values;
  }

  private void readName(double[] values, Hit hit) {
    if (!hit.isPhrase()) {
      set(values, Signal.SHARED_WORDS, 1);
      set(values, Signal.NAME_COVERED, 1 - hit.nameCovered());
      set(values, Signal.TEXT_COVERED, 1 - hit.textCovered());
      return;
    }
    Signal kind =
        switch (index.names().kind(hit.name())) {
          case FULL -> Signal.FULL_NAME;
          case BARE -> Signal.BARE_NAME;
          case ALIAS -> Signal.ALIAS;
          case FORMER -> Signal.FORMER_NAME;
          case ACRONYM -> Signal.ACRONYM;
        };
    set(values, kind, 1);
  }

  private void readPosition(double[] values, Hit hit) {
    if (!hit.isPhrase()) {
      return;
    }
    boolean starts = text.startsSegment(hit.from());
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
    set(values, Signal.LONG_NAME, Math.min(1, name.length / 6.0));
    set(values, Signal.ONE_WORD, name.length == 1 ? 1 : 0);
  }

  private void readRivals(double[] values, Sighting sighting, RorRecord own) {
    Set<RorId> above = Set.copyOf(index.registry().ancestors(own.id()));
    Hit hit = sighting.best();
    int namesakes = 0;
    int beside = 0;
    boolean first = true;
    boolean last = true;
    for (Sighting other : sightings) {
      if (other == sighting || !other.best().isPhrase()) {
        continue;
      }
      RorRecord rival = index.organisation(other.organisation()).record();
      Hit theirs = other.best();
      if (theirs.overlaps(hit)) {
        boolean same = theirs.from() == hit.from() && theirs.to() == hit.to();
        namesakes += same && hit.isPhrase() ? 1 : 0;
        mark(values, Signal.INSIDE_LONGER, hit.isInside(theirs));
        mark(values, Signal.LONGER_OF_TWO, hit.isPhrase() && theirs.isInside(hit));
        mark(values, Signal.HEADQUARTERS, same && belongsTo(rival, own.id()));
      } else if (isStrong(theirs)) {
        beside++;
        first &= hit.from() < theirs.from();
        last &= hit.from() > theirs.from();
        mark(values, Signal.PARENT_NAMED, above.contains(rival.id()));
        mark(values, Signal.CHILD_NAMED, belongsTo(rival, own.id()));
      }
    }
    set(values, Signal.NAMESAKES, Math.log(1 + namesakes));
    set(values, Signal.OTHERS_NAMED, Math.min(3, beside));
    set(values, Signal.FIRST_NAMED, beside > 0 && first ? 1 : 0);
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

  private boolean belongsTo(RorRecord child, RorId parent) {
    return child.related(RorRelation.Kind.PARENT).contains(parent)
        || index.registry().ancestors(child.id()).contains(parent);
  }

  private static void readKind(double[] values, RorRecord own) {
    Set<String> types = own.types();
    mark(values, Signal.EDUCATION, types.contains("education"));
    mark(values, Signal.HEALTHCARE, types.contains("healthcare"));
    mark(values, Signal.COMPANY, types.contains("company"));
    mark(values, Signal.FACILITY, types.contains("facility"));
    mark(values, Signal.GOVERNMENT, types.contains("government"));
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
