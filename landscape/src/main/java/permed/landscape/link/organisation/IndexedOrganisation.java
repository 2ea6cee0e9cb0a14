package permed.landscape.link.organisation;

import java.util.Set;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRecord;

/**
 * An organisation with its places as numbers of the gazetteer.
 *
 * @param placeWords the words of the names of its city, region and country
 * @param ancestors every organisation it belongs to, directly or not
 */
record IndexedOrganisation(
    RorRecord record,
    Set<Country> countries,
    Set<Integer> cities,
    Set<Integer> regions,
    Set<Integer> placeWords,
    Set<RorId> ancestors) {

  /** A group of universities under one board, as against any one of them. */
  boolean isSystem() {
    return record.displayName().endsWith(" System");
  }

  RorId id() {
    return record.id();
  }

  boolean isIn(Country country) {
    return countries.isEmpty() || countries.contains(country);
  }
}
