package permed.landscape.source.cerif;

import java.util.ArrayList;
import java.util.List;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.Untitled;

/** Reads one project of a research information system. */
final class CerifProjects implements RecordInterpreter {

  private static final String ID = "@id";

  private final PartialDate dumpDate;

  CerifProjects(PartialDate dumpDate) {
    this.dumpDate = dumpDate;
  }

  @Override
  public String idOf(Fields record) {
    return record.first("@header", ID);
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public Project interpret(String id, Fields project) {
    Days days = new Days(project.date("StartDate"), project.date("EndDate"), null);
    return new Project(
        new SourceRecordId(CerifReader.SOURCE, id),
        description(project),
        days.timing(project.plain("Status"), project, "EndDate"),
        new Consortium(id, system(id, project), project).participations(),
        new Fundings(project).lines(),
        codes(project).toList(),
        investigators(project),
        relations(id, project));
  }

  private static Description description(Fields project) {
    Texts titles = texts(project, "Title");
    if (titles.isEmpty()) {
      project.report(new Untitled(project.where("Title"), "empty"));
    }
    String doi = "";
    for (Fields identifier : project.each("Identifier")) {
      doi = doi.isEmpty() ? PublicIds.doi(identifier.value()) : doi;
    }
    List<String> links = new ArrayList<>();
    project.each("URL").forEach(url -> links.add(url.value()));
    return new Description(
        project.text("Acronym"), titles.toList(), texts(project, "Abstract").toList(), doi, links);
  }

  private static Texts texts(Fields project, String name) {
    Texts texts = new Texts();
    project.each(name).forEach(one -> texts.add(one.plain("@lang"), one.words()));
    return texts;
  }

  private CodeList codes(Fields project) {
    CodeList codes = new CodeList(CerifReader.SOURCE, dumpDate);
    for (Fields subject : project.each("Subject")) {
      String code = subject.value();
      codes.add(Taxonomy.DISCIPLINE, code, code, subject.where());
    }
    for (Fields type : project.each("Type")) {
      codes.add(Taxonomy.SCHEME, type.value(), type.value(), type.where());
    }
    return codes;
  }

  private static List<Investigator> investigators(Fields project) {
    List<Investigator> all = new ArrayList<>();
    for (Fields leader : project.one("Team").each("PrincipalInvestigator")) {
      Fields person = leader.one("Person");
      Fields name = person.one("PersonName");
      String full = (name.text("FirstNames") + " " + name.text("FamilyNames")).strip();
      String shown = full.isEmpty() ? leader.text("DisplayName") : full;
      if (!shown.isEmpty()) {
        all.add(new Investigator(shown, PublicIds.orcid(person.plain("ORCID"))));
      }
    }
    return all;
  }

  /** Identifiers of the project and of its grants; the whole it is a part of. */
  private static List<Relation> relations(String id, Fields project) {
    AwardNumbers numbers = new AwardNumbers();
    project.each("Identifier").forEach(one -> add(numbers, one));
    for (Fields funded : project.each("Funded")) {
      Fields funding = funded.one("As").one("Funding");
      funding.each("Identifier").forEach(one -> add(numbers, one));
    }
    String whole = project.one("PartOf").one("Project").plain(ID);
    if (!whole.isEmpty()) {
      numbers.add(Relation.Kind.PART_OF, CerifReader.SOURCE, system(id, project) + whole);
    }
    return numbers.toList();
  }

  private static void add(AwardNumbers numbers, Fields identifier) {
    String value = identifier.value();
    if (PublicIds.doi(value).isEmpty()) {
      numbers.number(value);
    } else {
      numbers.doi(Relation.Kind.SAME_AS, value);
    }
  }

  /** What an OAI identifier has before the id the project has in its system. */
  private static String system(String id, Fields project) {
    String own = project.plain(ID);
    return own.isEmpty() || !id.endsWith(own) ? "" : id.substring(0, id.length() - own.length());
  }
}
