package permed.landscape.source.gtr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.source.gtr.finding.PlaceholderAbstract;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.Untitled;

/** Reads one project of the interface together with what it points to. */
final class ProjectInterpreter implements RecordInterpreter {

  private static final String ID = "id";
  private static final String LANGUAGE = "en";
  private static final String NO_ABSTRACT = "Abstracts are not currently available in GtR";

  private final Directory directory;
  private final PartialDate dumpDate;

  ProjectInterpreter(Directory directory, PartialDate dumpDate) {
    this.directory = directory;
    this.dumpDate = dumpDate;
  }

  @Override
  public String idOf(Fields record) {
    return record.plain(ID);
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public Project interpret(String id, Fields project) {
    Links links = new Links(project);
    Participants participants = new Participants(project, links, directory);
    FundedBy money = new FundedBy(project, links, directory);
    return new Project(
        new SourceRecordId(GtrReader.SOURCE, id),
        description(project),
        timing(project, links),
        participants.participations(),
        money.lines(),
        codes(project).toList(),
        investigators(links),
        references(project));
  }

  private static Description description(Fields project) {
    String title = project.text("title");
    if (title.isEmpty()) {
      project.report(new Untitled(project.where("title"), "empty"));
    }
    String summary = project.text("abstractText");
    if (summary.startsWith(NO_ABSTRACT)) {
      project.report(new PlaceholderAbstract(project.where("abstractText"), NO_ABSTRACT));
      summary = "";
    }
    return new Description(
        "",
        new Texts().add(LANGUAGE, title).toList(),
        new Texts().add(LANGUAGE, summary).toList(),
        "",
        List.of());
  }

  /** The project's own days are mostly empty; those of its fund are with the link to it. */
  private static Timing timing(Fields project, Links links) {
    PartialDate start = project.date("start", Participants.LONDON);
    PartialDate end = project.date("end", Participants.LONDON);
    for (Fields fund : links.to("FUND")) {
      start = start == null ? fund.date("start", Participants.LONDON) : start;
      end = end == null ? fund.date("end", Participants.LONDON) : end;
    }
    return new Days(start, end, null).timing(project.plain("status"), project, "end");
  }

  private List<Investigator> investigators(Links links) {
    Set<Investigator> persons = new LinkedHashSet<>();
    for (String rel : List.of("PI_PER", "FELLOW_PER", "COI_PER")) {
      for (Fields link : links.to(rel)) {
        Investigator person = directory.person(Links.target(link));
        if (person != null && !person.name().isEmpty()) {
          persons.add(person);
        }
      }
    }
    return new ArrayList<>(persons);
  }

  private CodeList codes(Fields project) {
    CodeList codes = new CodeList(GtrReader.SOURCE, dumpDate);
    String category = project.plain("grantCategory");
    codes.add(Taxonomy.SCHEME, category, category, project.where("grantCategory"));
    for (Fields programme : project.one("rcukProgrammes").each("rcukProgramme")) {
      codes.add(
          Taxonomy.PROGRAMME, programme.plain("id"), programme.text("text"), programme.where());
    }
    List<Fields> subjects = project.one("researchSubjects").each("researchSubject");
    addWeighed(codes, subjects, "");
    if (subjects.isEmpty()) {
      addWeighed(codes, project.one("healthCategories").each("healthCategory"), "hrcs/");
    }
    return codes;
  }

  private static void addWeighed(CodeList codes, List<Fields> subjects, String scheme) {
    for (Fields subject : subjects) {
      String text = subject.text("text");
      String id = subject.plain("id");
      if (!text.equals("Unclassified")) {
        String code = id.isEmpty() ? text : id;
        codes.add(
            Taxonomy.DISCIPLINE,
            code.isEmpty() ? "" : scheme + code,
            text,
            weight(subject.one("percentage")),
            subject.where());
      }
    }
  }

  private static double weight(Fields percentage) {
    double stated = percentage.node().isNumber() ? percentage.node().doubleValue() : 0;
    return stated <= 0 ? 1 : stated;
  }

  private static List<Relation> references(Fields project) {
    AwardNumbers numbers = new AwardNumbers();
    for (Fields identifier : project.one("identifiers").each("identifier")) {
      numbers.number(identifier.plain("value"));
    }
    return numbers.toList();
  }
}
