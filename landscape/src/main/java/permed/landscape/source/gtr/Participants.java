package permed.landscape.source.gtr;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.finding.UnknownCountry;
import permed.landscape.source.gtr.finding.OrganisationNotDelivered;
import permed.landscape.source.record.Fields;

/** The organisations of a project: those it links to, with the money it says they get. */
record Participants(Fields project, Links links, Directory directory) {

  static final Currency POUNDS = Currency.getInstance("GBP");

  /** The gateway writes midnight in London as an instant. */
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final Map<String, Role> ROLES = roles();

  private static Map<String, Role> roles() {
    Map<String, Role> roles = new LinkedHashMap<>();
    roles.put("LEAD_ORG", Role.COORDINATOR);
    roles.put("PARTICIPANT_ORG", Role.PARTICIPANT);
    roles.put("COLLAB_ORG", Role.ASSOCIATED_PARTNER);
    roles.put("PP_ORG", Role.ASSOCIATED_PARTNER);
    roles.put("COFUND_ORG", Role.OTHER);
    return Collections.unmodifiableMap(roles);
  }

  List<Participation> participations() {
    Map<String, Fields> values = new LinkedHashMap<>();
    for (Fields value : project.one("participantValues").each("participant")) {
      values.putIfAbsent(value.plain("organisationId"), value);
    }
    List<Participation> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    ROLES.forEach(
        (rel, role) ->
            links
                .to(rel)
                .forEach(
                    link -> {
                      String id = Links.target(link);
                      if (!id.isEmpty() && seen.add(id)) {
                        add(all, id, role, link, values.get(id));
                      }
                    }));
    return all;
  }

  private void add(
      List<Participation> all, String id, Role role, Fields link, @Nullable Fields value) {
    Directory.Place place = directory.organisation(id);
    String named = value == null ? "" : value.text("organisationName");
    if (place == null && named.isEmpty()) {
      link.report(new OrganisationNotDelivered(link.where("href"), id));
      return;
    }
    all.add(
        new Participation(
            organisation(id, named, place, link),
            role,
            all.size() + 1,
            value == null ? null : value.amount("grantOffer", POUNDS),
            null,
            value == null ? null : value.amountAboveZero("projectCost", POUNDS),
            false));
  }

  private static Organisation organisation(
      String id, String named, Directory.@Nullable Place place, Fields link) {
    return new Organisation(
        new SourceRecordId("gtr-org", id),
        place == null || place.name().isEmpty() ? named : place.name(),
        "",
        place == null ? null : country(place, link),
        place == null ? "" : place.city(),
        OrganisationType.UNKNOWN,
        null);
  }

  private static @Nullable Country country(Directory.Place place, Fields link) {
    if (place.country().isEmpty()) {
      return null;
    }
    Country country = Country.parse(place.country()).orElse(null);
    if (country == null) {
      link.report(new UnknownCountry(link.where("address.country"), place.country()));
    }
    return country;
  }
}
