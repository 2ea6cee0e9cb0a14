package permed.landscape.link.organisation;

import java.util.List;
import permed.landscape.link.ror.RorId;

/** What the other organisations sighted in the text say for and against one. */
final class RivalSignals {

  private final OrganisationIndex index;
  private final Affiliation text;
  private final List<Sighting> sightings;
  private final PlaceSignals places;

  RivalSignals(
      OrganisationIndex index, Affiliation text, List<Sighting> sightings, PlaceSignals places) {
    this.index = index;
    this.text = text;
    this.sightings = sightings;
    this.places = places;
  }

  void read(SignalValues values, Sighting sighting, IndexedOrganisation owner) {
    Hit hit = sighting.best();
    int namesakes = 0;
    int beside = 0;
    boolean last = true;
    for (Sighting other : sightings) {
      if (other == sighting || !other.best().isPhrase()) {
        continue;
      }
      IndexedOrganisation rival = index.organisation(other.organisation());
      if (other.best().overlaps(hit)) {
        namesakes += readOverlap(values, hit, other.best()) ? 1 : 0;
        boolean subsidiary = hasSameWords(hit, other.best()) && isBelow(rival, owner.id());
        values.mark(Signal.HEADQUARTERS, subsidiary);
      } else if (isStrong(other.best())) {
        beside++;
        last &= hit.from() > other.best().from();
        values.mark(Signal.PARENT_NAMED, isBelow(owner, rival.id()));
        values.mark(Signal.CHILD_NAMED, isBelow(rival, owner.id()));
      }
    }
    values.set(Signal.NAMESAKES, Math.log(1 + namesakes));
    values.mark(Signal.LAST_NAMED, beside > 0 && last);
    values.mark(
        Signal.NAMED_TWICE,
        sighting.hits().stream().anyMatch(each -> each.isPhrase() && !each.overlaps(hit)));
  }

  /** Whether the other bears the same name in the same way. */
  private boolean readOverlap(SignalValues values, Hit hit, Hit other) {
    values.mark(Signal.INSIDE_LONGER, hit.isInside(other));
    values.mark(Signal.LONGER_OF_TWO, hit.isPhrase() && other.isInside(hit));
    if (!hit.isPhrase() || !hasSameWords(hit, other)) {
      return false;
    }
    int order = Integer.compare(rank(other), rank(hit));
    values.mark(Signal.STRONGER_NAMESAKE, order > 0);
    values.mark(Signal.WEAKER_NAMESAKE, order < 0);
    return order == 0;
  }

  private static boolean hasSameWords(Hit hit, Hit other) {
    return other.from() == hit.from() && other.to() == hit.to();
  }

  private static boolean isBelow(IndexedOrganisation child, RorId parent) {
    return child.ancestors().contains(parent);
  }

  /** A full name or alias of more than one word at the start or end of a segment. */
  private boolean isStrong(Hit hit) {
    return index.names().kind(hit.name()) != NameKind.ACRONYM
        && hit.to() - hit.from() > 1
        && (text.startsSegment(hit.from()) || places.isEndOfSegment(hit.to()));
  }

  /** Letter for letter before not, full names before aliases before acronyms. */
  private int rank(Hit hit) {
    int kind =
        switch (index.names().kind(hit.name())) {
          case FULL -> 3;
          case BARE, ALIAS -> 2;
          case FORMER, ACRONYM -> 1;
        };
    return kind + (index.isLiteral(text, hit) ? 4 : 0);
  }
}
