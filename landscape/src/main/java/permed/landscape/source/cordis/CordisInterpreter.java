package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Timing;
import permed.landscape.source.cordis.finding.NoTitle;
import permed.landscape.source.finding.EndBeforeStart;

/**
 * Reads a project out of the rows of a dump: a pure function that never fails, whatever stands in
 * the fields.
 */
final class CordisInterpreter {

  static final String SOURCE = "cordis";

  private static final String LANGUAGE = "en";
  private static final String DOI_RESOLVER = "https://doi.org/";

  private final PartialDate dumpDate;

  /** Takes the date of the dump, which the labels of all codes carry. */
  CordisInterpreter(PartialDate dumpDate) {
    this.dumpDate = dumpDate;
  }

  Interpretation interpret(CordisRecord record) {
    List<Finding> findings = new ArrayList<>();
    FieldReader fields = new FieldReader(record.id(), record.project(), findings);
    Description description = description(record, fields);
    Timing timing = timing(fields);
    Consortium consortium = Consortium.read(record, findings);
    Project project =
        new Project(
            new SourceRecordId(SOURCE, record.id()),
            description,
            timing,
            consortium.participations(),
            new Funding(fields, consortium, findings).lines(),
            new CodeReader(record, dumpDate, findings).codes());
    return new Interpretation(project, findings);
  }

  private static Description description(CordisRecord record, FieldReader fields) {
    List<LocalText> titles = texts(fields.text(ProjectColumn.TITLE));
    String acronym = fields.text(ProjectColumn.ACRONYM);
    if (titles.isEmpty()) {
      fields.report(new NoTitle(fields.where(ProjectColumn.TITLE), acronym));
    }
    return new Description(
        acronym,
        titles,
        texts(fields.text(ProjectColumn.OBJECTIVE)),
        withoutResolver(fields.plain(ProjectColumn.GRANT_DOI)),
        links(record));
  }

  private static Timing timing(FieldReader fields) {
    PartialDate start = fields.date(ProjectColumn.START);
    PartialDate end = fields.date(ProjectColumn.END);
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      fields.report(new EndBeforeStart(fields.where(ProjectColumn.END), start + " to " + end));
    }
    PartialDate signed = fields.date(ProjectColumn.SIGNED);
    return new Timing(start, end, signed, fields.plain(ProjectColumn.STATUS));
  }

  private static List<LocalText> texts(String text) {
    return text.isEmpty() ? List.of() : List.of(new LocalText(LANGUAGE, text));
  }

  private static String withoutResolver(String doi) {
    return doi.startsWith(DOI_RESOLVER) ? doi.substring(DOI_RESOLVER.length()) : doi;
  }

  private static List<String> links(CordisRecord record) {
    Set<String> links = new LinkedHashSet<>();
    for (CordisRow row : record.rows(CordisFile.WEB_LINK)) {
      String url = row.get(WebLinkColumn.URL).strip();
      if (!url.isEmpty()) {
        links.add(url);
      }
    }
    return List.copyOf(links);
  }
}
