package permed.landscape.link.organisation;

import java.util.List;
import permed.kernel.place.Country;
import permed.landscape.link.organisation.Gazetteer.Mention;
import permed.landscape.link.organisation.Gazetteer.Place;

/** What the places in a text say for and against an organisation. */
final class PlaceSignals {

  private final Affiliation text;
  private final List<Mention> mentions;
  private final boolean[] covered;

  PlaceSignals(Affiliation text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.covered = new boolean[text.length()];
    for (Mention mention : mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        covered[i] = true;
      }
    }
  }

  /** Whether the word belongs to a place. */
  boolean covers(int i) {
    return covered[i];
  }

  /** Whether only places and numbers follow until the segment ends. */
  boolean isEndOfSegment(int to) {
    int i = to;
    while (!text.endsSegment(i)) {
      int next = text.written(i).isNumber() ? i + 1 : endOfMention(i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  private int endOfMention(int from) {
    for (Mention mention : mentions) {
      if (mention.from() == from) {
        return mention.to();
      }
    }
    return from;
  }

  /** Whether the text is nothing but the hit, places and numbers. */
  boolean isAllElse(Hit hit) {
    for (int i = 0; i < text.length(); i++) {
      boolean own = i >= hit.from() && i < hit.to();
      if (!own && !covered[i] && !text.written(i).isNumber()) {
        return false;
      }
    }
    return true;
  }

  void read(SignalValues values, Hit hit, IndexedOrganisation owner) {
    boolean countryAgrees = false;
    boolean countryDiffers = false;
    for (Mention mention : mentions) {
      boolean outside = !hit.holdsAny(mention.from(), mention.to());
      Place place = mention.place();
      if (!outside) {
        values.mark(Signal.CITY_IN_NAME, owner.cities().contains(place.number()));
        continue;
      }
      values.mark(Signal.CITY_AGREES, owner.cities().contains(place.number()));
      values.mark(Signal.REGION_AGREES, owner.regions().contains(place.number()));
      Country country = place.country();
      countryAgrees |= country != null && owner.countries().contains(country);
      if (standsAlone(mention) && !owner.cities().contains(place.number())) {
        boolean possible = isPossible(place, owner);
        countryDiffers |= country != null && !possible;
        values.mark(Signal.ELSEWHERE, country == null && !possible);
        boolean other = country == null && possible && !isRegion(place, owner);
        values.mark(Signal.OTHER_CITY, other);
        values.mark(Signal.OTHER_CITY_FOLLOWS, other && mention.from() == hit.to());
      }
    }
    values.mark(Signal.COUNTRY_AGREES, countryAgrees);
    values.mark(Signal.COUNTRY_DIFFERS, countryDiffers && !countryAgrees);
  }

  private static boolean isRegion(Place place, IndexedOrganisation owner) {
    return owner.regions().contains(place.number());
  }

  private static boolean isPossible(Place place, IndexedOrganisation owner) {
    return owner.countries().isEmpty() || owner.countries().stream().anyMatch(place::mayLieIn);
  }

  /** A segment of its own, or the end of one. */
  private boolean standsAlone(Mention mention) {
    return isEndOfSegment(mention.to());
  }
}
