package permed.landscape.link.organisation;

import java.util.Set;
import permed.kernel.place.Country;
import permed.landscape.link.ror.RorId;
import permed.landscape.link.ror.RorRecord;

/** An organisation with its places as numbers of the gazetteer. */
record IndexedOrganisation(
    RorRecord record,
    Set<Country> countries,
    Set<Integer> cities,
    Set<Integer> regions,
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
