package permed.landscape.source.threesixty;

import java.util.List;
import java.util.Locale;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.finding.Untitled;

/** Reads one grant of the standard. */
final class GrantInterpreter implements RecordInterpreter {

  private static final String ID = "id";

  private final PartialDate dumpDate;

  GrantInterpreter(PartialDate dumpDate) {
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
  public Project interpret(String id, Fields grant) {
    return new Project(
        new SourceRecordId(ThreeSixtyGivingReader.SOURCE, id),
        description(grant),
        timing(grant),
        new Recipients(id, grant).participations(),
        new Award(grant).lines(),
        codes(grant).toList(),
        List.of(),
        List.of());
  }

  /** The standard does not say which language a text is in. */
  private static Description description(Fields grant) {
    List<LocalText> titles = texts(grant.text("title"));
    if (titles.isEmpty()) {
      grant.report(new Untitled(grant.where("title"), "empty"));
    }
    String url = grant.plain("url");
    return new Description(
        "", titles, texts(grant.text("description")), "", url.isEmpty() ? List.of() : List.of(url));
  }

  /** What was planned, or what came of it where nothing was planned. */
  private static Timing timing(Fields grant) {
    Fields planned = grant.one("plannedDates");
    Fields dates = planned.isEmpty() ? grant.one("actualDates") : planned;
    Days days = new Days(dates.date("startDate"), dates.date("endDate"), grant.date("awardDate"));
    return days.timing("", dates, "endDate");
  }

  private CodeList codes(Fields grant) {
    CodeList codes = new CodeList(ThreeSixtyGivingReader.SOURCE, dumpDate);
    for (Fields programme : grant.each("grantProgramme")) {
      String title = programme.text("title");
      codes.add(
          Taxonomy.PROGRAMME, orTitle(programme.plain("code"), title), title, programme.where());
    }
    for (Fields classification : grant.each("classifications")) {
      String title = classification.text("title");
      String code = orTitle(classification.plain("code"), title);
      String vocabulary = classification.plain("vocabulary").toLowerCase(Locale.ROOT);
      codes.add(
          Taxonomy.DISCIPLINE,
          vocabulary.isEmpty() || code.isEmpty() ? code : vocabulary + "/" + code,
          title,
          classification.where());
    }
    return codes;
  }

  private static String orTitle(String code, String title) {
    return code.isEmpty() ? title : code;
  }

  private static List<LocalText> texts(String text) {
    return text.isEmpty() ? List.of() : List.of(new LocalText("und", text));
  }
}
