package permed.landscape.source.cerif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.source.record.Affiliations;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.finding.NoRecipient;

/** The organisations of a project by the parts they play. */
record Consortium(String id, String system, Fields project) {

  List<Participation> participations() {
    Affiliations affiliations = new Affiliations(CerifReader.SOURCE, id);
    Map<String, Role> roles = new LinkedHashMap<>();
    roles.put("Coordinator", Role.COORDINATOR);
    roles.put("Partner", Role.PARTICIPANT);
    roles.put("Member", Role.PARTICIPANT);
    roles.put("Contractor", Role.THIRD_PARTY);
    roles.put("InKindContributor", Role.ASSOCIATED_PARTNER);
    roles.forEach(
        (element, role) ->
            project
                .one("Consortium")
                .each(element)
                .forEach(part -> affiliations.add(named(part), role)));
    List<Participation> all = affiliations.participations();
    if (all.isEmpty()) {
      project.report(new NoRecipient(project.where("Consortium"), "empty"));
    }
    return all;
  }

  private Affiliations.Named named(Fields part) {
    return new Affiliations.Named(
        OrgUnits.name(part),
        OrgUnits.acronym(part),
        OrgUnits.ids(part, system),
        OrgUnits.country(part),
        part);
  }
}
