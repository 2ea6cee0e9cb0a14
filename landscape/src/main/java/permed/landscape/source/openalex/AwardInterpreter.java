package permed.landscape.source.openalex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.source.record.Affiliations;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.NoRecipient;
import permed.landscape.source.record.finding.Untitled;

/** Reads one award. */
final class AwardInterpreter implements RecordInterpreter {

  private static final String ID = "id";

  private final PartialDate dumpDate;

  AwardInterpreter(PartialDate dumpDate) {
    this.dumpDate = dumpDate;
  }

  @Override
  public String idOf(Fields record) {
    String id = record.plain(ID);
    return id.substring(id.lastIndexOf('/') + 1);
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public Project interpret(String id, Fields award) {
    List<Investigator> investigators = new ArrayList<>();
    Affiliations affiliations = new Affiliations(OpenAlexReader.SOURCE, id);
    people(award, investigators, affiliations);
    return new Project(
        new SourceRecordId(OpenAlexReader.SOURCE, id),
        description(award),
        timing(award),
        affiliations.participations(),
        new Payment(award).lines(),
        codes(award).toList(),
        investigators,
        new AwardNumbers()
            .number(award.plain("funder_award_id"))
            .doi(Relation.Kind.SAME_AS, award.plain("doi"))
            .toList());
  }

  /** Languages are not told. */
  private static Description description(Fields award) {
    Texts titles = new Texts().add("", award.text("display_name"));
    if (titles.isEmpty()) {
      award.report(new Untitled(award.where("display_name"), "empty"));
    }
    String page = award.plain("landing_page_url");
    return new Description(
        "",
        titles.toList(),
        new Texts().add("", award.text("description")).toList(),
        PublicIds.doi(award.plain("doi")),
        page.isEmpty() ? List.of() : List.of(page));
  }

  private static Timing timing(Fields award) {
    Days days =
        new Days(
            date(award, "start_date", "start_year"), date(award, "end_date", "end_year"), null);
    return days.timing("", award, "end_date");
  }

  private static @Nullable PartialDate date(Fields award, String day, String year) {
    PartialDate exact = award.date(day);
    return exact == null ? award.date(year) : exact;
  }

  private static void people(
      Fields award, List<Investigator> investigators, Affiliations affiliations) {
    award
        .each("lead_investigator")
        .forEach(lead -> person(lead, Role.COORDINATOR, investigators, affiliations));
    for (String others : List.of("co_lead_investigator", "investigators")) {
      award
          .each(others)
          .forEach(other -> person(other, Role.PARTICIPANT, investigators, affiliations));
    }
    if (affiliations.participations().isEmpty()) {
      award.report(new NoRecipient(award.where("lead_investigator.affiliation"), "empty"));
    }
  }

  private static void person(
      Fields person, Role role, List<Investigator> investigators, Affiliations affiliations) {
    String name = (person.text("given_name") + " " + person.text("family_name")).strip();
    if (!name.isEmpty()) {
      investigators.add(new Investigator(name, PublicIds.orcid(person.plain("orcid"))));
    }
    for (Fields affiliation : person.each("affiliation")) {
      if (!affiliation.isEmpty()) {
        affiliations.add(organisation(affiliation), role);
      }
    }
  }

  private static Affiliations.Named organisation(Fields affiliation) {
    List<SourceRecordId> ids =
        affiliation.each("ids").stream()
            .flatMap(id -> PublicIds.ofOrganisation(id.plain("id")).stream())
            .toList();
    return new Affiliations.Named(
        affiliation.text("name"), "", ids, affiliation.country("country"), affiliation);
  }

  private CodeList codes(Fields award) {
    CodeList codes = new CodeList(OpenAlexReader.SOURCE, dumpDate);
    String scheme = award.text("funder_scheme");
    String field = scheme.isEmpty() ? "funding_type" : "funder_scheme";
    codes.add(Taxonomy.SCHEME, award.plain(field), scheme, award.where(field));
    return codes;
  }
}
