package permed.landscape.source.gtr;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.finding.UnreadableDate;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.Payers;
import permed.landscape.source.record.PublicIds;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.NoPayer;
import permed.landscape.source.record.finding.NoRecipient;
import permed.landscape.source.record.finding.Untitled;

/** Reads one row of the download. */
final class RowInterpreter implements RecordInterpreter {

  private static final String ID = "ProjectId";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final PartialDate dumpDate;

  RowInterpreter(PartialDate dumpDate) {
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
  public Project interpret(String id, Fields row) {
    CodeList codes = new CodeList(GtrReader.SOURCE, dumpDate);
    String category = row.plain("ProjectCategory");
    codes.add(Taxonomy.SCHEME, category, category, row.where("ProjectCategory"));
    Days days = new Days(date(row, "StartDate"), date(row, "EndDate"), null);
    return new Project(
        new SourceRecordId(GtrReader.SOURCE, id),
        description(row),
        days.timing(row.plain("Status"), row, "EndDate"),
        participations(row),
        lines(row),
        codes.toList(),
        investigators(row),
        new AwardNumbers().number(row.plain("ProjectReference")).toList());
  }

  private static Description description(Fields row) {
    Texts titles = new Texts().add("en", row.text("Title"));
    if (titles.isEmpty()) {
      row.report(new Untitled(row.where("Title"), "empty"));
    }
    String page = row.plain("GTRProjectUrl");
    return new Description(
        "", titles.toList(), List.of(), "", page.isEmpty() ? List.of() : List.of(page));
  }

  private static List<Participation> participations(Fields row) {
    String id = row.plain("LeadROId");
    String name = row.text("LeadROName");
    if (id.isEmpty() && name.isEmpty()) {
      row.report(new NoRecipient(row.where("LeadROName"), "empty"));
      return List.of();
    }
    Organisation lead =
        new Organisation(
            id.isEmpty()
                ? new SourceRecordId("gtr-name", row.plain(ID))
                : new SourceRecordId("gtr-org", id),
            name,
            "",
            null,
            "",
            OrganisationType.UNKNOWN,
            null);
    return List.of(new Participation(lead, Role.COORDINATOR, 1, null, null, null, false));
  }

  /** What was awarded, else what a council's own institute spent. */
  private static List<FundingLine> lines(Fields row) {
    String name = row.plain("FundingOrgName");
    if (name.isEmpty()) {
      row.report(new NoPayer(row.where("FundingOrgName"), "empty"));
      return List.of();
    }
    Funder payer = Payers.ofShortName(name, "GB");
    Money awarded = row.amountAboveZero("AwardPounds", Participants.POUNDS);
    Money spent = row.amountAboveZero("ExpenditurePounds", Participants.POUNDS);
    if (awarded != null) {
      return List.of(line(payer, awarded, Kind.AWARDED, "AwardPounds", row));
    }
    if (spent != null) {
      return List.of(line(payer, spent, Kind.PAID, "ExpenditurePounds", row));
    }
    String seen = row.plain("AwardPounds");
    row.report(new AmountNotStated(row.where("AwardPounds"), seen.isEmpty() ? "empty" : seen));
    return List.of();
  }

  private static FundingLine line(Funder payer, Money amount, Kind kind, String field, Fields row) {
    return new FundingLine(payer, amount, kind, Basis.STATED, row.where(field));
  }

  private static List<Investigator> investigators(Fields row) {
    String names =
        row.text("PIFirstName") + " " + row.text("PIOtherNames") + " " + row.text("PISurname");
    String name = names.replaceAll("\\s+", " ").strip();
    String orcid = PublicIds.orcid(row.plain("PI ORCID iD"));
    return name.isEmpty() ? List.of() : List.of(new Investigator(name, orcid));
  }

  private static @Nullable PartialDate date(Fields row, String column) {
    String text = row.plain(column);
    if (text.isEmpty()) {
      return null;
    }
    PartialDate date = PartialDate.parse(text, DAY).or(() -> PartialDate.parse(text)).orElse(null);
    if (date == null) {
      row.report(new UnreadableDate(row.where(column), Fields.shortened(text)));
    }
    return date;
  }
}
