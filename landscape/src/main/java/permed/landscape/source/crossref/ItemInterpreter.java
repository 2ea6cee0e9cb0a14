package permed.landscape.source.crossref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.source.crossref.finding.NotAGrant;
import permed.landscape.source.crossref.finding.SeveralProjects;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.Untitled;

/** Reads one registered grant. */
final class ItemInterpreter implements RecordInterpreter {

  private static final String ID = "DOI";
  private static final SortedMap<String, Relation.Kind> RELATIONS =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "is-identical-to", Relation.Kind.SAME_AS,
                  "is-part-of", Relation.Kind.PART_OF,
                  "is-supplement-to", Relation.Kind.SUPPLEMENTS,
                  "continues", Relation.Kind.CONTINUES)));

  private final PartialDate dumpDate;

  ItemInterpreter(PartialDate dumpDate) {
    this.dumpDate = dumpDate;
  }

  @Override
  public String idOf(Fields record) {
    return PublicIds.doi(record.plain(ID));
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public @Nullable Finding defectOf(Fields record) {
    String type = record.plain("type");
    return type.equals("grant") || type.isEmpty()
        ? null
        : new NotAGrant(record.where("type"), Fields.shortened(type));
  }

  @Override
  public Project interpret(String id, Fields item) {
    List<Fields> projects = item.each("project");
    if (projects.size() > 1) {
      item.report(new SeveralProjects(item.where("project"), projects.size() + " projects"));
    }
    People people = People.of(id, item, projects);
    return new Project(
        new SourceRecordId(CrossrefReader.SOURCE, id),
        description(id, item),
        timing(item),
        people.affiliations().participations(),
        lines(projects),
        codes(projects).toList(),
        people.investigators(),
        relations(id, item));
  }

  private static List<FundingLine> lines(List<Fields> projects) {
    List<FundingLine> lines = new ArrayList<>();
    for (Fields project : projects) {
      lines.addAll(new Funding(project).lines());
    }
    return lines;
  }

  private static Description description(String doi, Fields item) {
    Fields project = item.one("project");
    Texts titles = texts(project, "project-title", "title");
    if (titles.isEmpty()) {
      item.report(new Untitled(item.where("project.project-title"), "empty"));
    }
    String page = item.one("resource").one("primary").plain("URL");
    String link = page.isEmpty() ? item.plain("URL") : page;
    return new Description(
        "",
        titles.toList(),
        texts(project, "project-description", "description").toList(),
        doi,
        link.isEmpty() ? List.of() : List.of(link));
  }

  private static Texts texts(Fields project, String list, String name) {
    Texts texts = new Texts();
    project.each(list).forEach(one -> texts.add(one.plain("language"), one.text(name)));
    return texts;
  }

  /** What came of it, else what was planned, else the start of the award as a whole. */
  private static Timing timing(Fields item) {
    Fields project = item.one("project");
    PartialDate start =
        DateParts.first(
            project.one("award-start"),
            project.one("award-planned-start"),
            item.one("award-start"));
    PartialDate end = DateParts.first(project.one("award-end"), project.one("award-planned-end"));
    return new Days(start, end, null).timing("", project, "award-end");
  }

  private CodeList codes(List<Fields> projects) {
    CodeList codes = new CodeList(CrossrefReader.SOURCE, dumpDate);
    for (Fields project : projects) {
      for (Fields funding : project.each("funding")) {
        String scheme = funding.text("scheme");
        String field = scheme.isEmpty() ? "type" : "scheme";
        codes.add(Taxonomy.SCHEME, funding.plain(field), scheme, funding.where(field));
      }
    }
    return codes;
  }

  private static List<Relation> relations(String doi, Fields item) {
    AwardNumbers numbers =
        new AwardNumbers().number(item.plain("award")).doi(Relation.Kind.SAME_AS, doi);
    Fields stated = item.one("relation");
    RELATIONS.forEach(
        (name, kind) -> stated.each(name).forEach(other -> numbers.doi(kind, other.plain("id"))));
    return numbers.toList();
  }
}
