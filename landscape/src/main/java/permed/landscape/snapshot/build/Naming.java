package permed.landscape.snapshot.build;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.OrganisationQuery;
import permed.landscape.link.ror.ExternalId;
import permed.landscape.link.ror.RorId;

/**
 * What records say of an organisation, as far as it can tell which one it is.
 *
 * @param ids those a registry could know
 */
record Naming(String name, @Nullable Country country, String city, List<SourceRecordId> ids) {

  private static final String OF_NAME_ONLY = "-name";

  static Naming of(Organisation organisation) {
    List<SourceRecordId> ids =
        Stream.concat(Stream.of(organisation.id()), organisation.otherIds().stream())
            .filter(id -> rorId(id).isPresent() || ExternalId.of(id).isPresent())
            .distinct()
            .toList();
    return new Naming(organisation.name(), organisation.country(), organisation.city(), ids);
  }

  OrganisationQuery query() {
    return new OrganisationQuery(name, country, city, ids);
  }

  /** The registered id the source itself gives, if it gives exactly one. */
  Optional<RorId> stated() {
    List<RorId> stated = ids.stream().flatMap(id -> rorId(id).stream()).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.getFirst()) : Optional.empty();
  }

  /** Name and country in one spelling. */
  String nameAndCountry() {
    return (country == null ? "" : country.code()) + ' ' + name.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether readers made up the id for want of one, so that it holds for one record only. */
  static boolean hasNameOnly(SourceRecordId id) {
    return id.source().endsWith(OF_NAME_ONLY);
  }

  private static Optional<RorId> rorId(SourceRecordId id) {
    return id.source().equals("ror") ? RorId.parse(id.localId()) : Optional.empty();
  }
}
