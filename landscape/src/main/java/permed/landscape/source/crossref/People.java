package permed.landscape.source.crossref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.Affiliations;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.finding.NoRecipient;

/** The investigators of a grant and the organisations they work at. */
record People(List<Investigator> investigators, Affiliations affiliations) {

  static People of(String id, Fields item, List<Fields> projects) {
    People people = new People(new ArrayList<>(), new Affiliations(CrossrefReader.SOURCE, id));
    for (Fields project : projects) {
      project.each("lead-investigator").forEach(lead -> people.add(lead, Role.COORDINATOR));
      project.each("co-lead-investigator").forEach(lead -> people.add(lead, Role.PARTICIPANT));
      project.each("investigator").forEach(other -> people.add(other, Role.PARTICIPANT));
    }
    if (people.affiliations.participations().isEmpty()) {
      item.report(new NoRecipient(item.where("project.lead-investigator.affiliation"), "empty"));
    }
    return people;
  }

  private void add(Fields person, Role role) {
    String name = (person.text("given") + " " + person.text("family")).strip();
    if (!name.isEmpty()) {
      investigators.add(new Investigator(name, PublicIds.orcid(person.plain("ORCID"))));
    }
    person.each("affiliation").forEach(place -> affiliations.add(organisation(place), role));
  }

  private static Affiliations.Named organisation(Fields place) {
    List<SourceRecordId> ids =
        place.each("id").stream()
            .map(id -> PublicIds.ofOrganisation(id.plain("id")))
            .flatMap(Optional::stream)
            .toList();
    return new Affiliations.Named(place.text("name"), "", ids, place.country("country"), place);
  }
}
