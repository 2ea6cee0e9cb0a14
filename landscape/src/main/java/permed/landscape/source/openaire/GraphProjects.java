package permed.landscape.source.openaire;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Description;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.FundingLine.Kind;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Participation.Role;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.record.Affiliations;
import permed.landscape.source.record.AwardNumbers;
import permed.landscape.source.record.CodeList;
import permed.landscape.source.record.Days;
import permed.landscape.source.record.Fields;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.Texts;
import permed.landscape.source.record.finding.AmountNotStated;
import permed.landscape.source.record.finding.MissingCurrency;
import permed.landscape.source.record.finding.NoPayer;
import permed.landscape.source.record.finding.NoRecipient;
import permed.landscape.source.record.finding.Untitled;

/** Reads one project of the graph, in either of its forms. */
final class GraphProjects implements RecordInterpreter {

  private static final String ID = "code";

  private final PartialDate dumpDate;

  GraphProjects(PartialDate dumpDate) {
    this.dumpDate = dumpDate;
  }

  /** Without a funder the number alone could be anybody's. */
  @Override
  public String idOf(Fields record) {
    String code = record.plain(ID);
    String funder = new FundedBy(record).shortName();
    return code.isEmpty() || funder.isEmpty() ? "" : funder + "/" + code;
  }

  @Override
  public String idField() {
    return ID;
  }

  @Override
  public Project interpret(String id, Fields project) {
    PartialDate start = project.date(present(project, "startDate", "startdate"));
    PartialDate end = project.date(present(project, "endDate", "enddate"));
    return new Project(
        new SourceRecordId(OpenAireReader.SOURCE, id),
        description(project),
        new Days(start, end, null).timing("", project, "endDate"),
        participations(id, project),
        lines(project),
        codes(project).toList(),
        List.of(),
        new AwardNumbers().number(project.plain(ID)).toList());
  }

  private static Description description(Fields project) {
    Texts titles = new Texts().add("", project.text("title"));
    if (titles.isEmpty()) {
      project.report(new Untitled(project.where("title"), "empty"));
    }
    String page = project.first("websiteUrl", "websiteurl");
    return new Description(
        project.text("acronym"),
        titles.toList(),
        new Texts().add("", project.text("summary")).toList(),
        "",
        page.isEmpty() ? List.of() : List.of(page));
  }

  /** The order is the graph's; who coordinates is not told. */
  private static List<Participation> participations(String id, Fields project) {
    Affiliations affiliations = new Affiliations(OpenAireReader.SOURCE, id);
    for (Fields rel : project.one("rels").each("rel")) {
      Fields to = rel.one("to");
      if (to.plain("@type").equals("organization")) {
        List<SourceRecordId> ids =
            to.value().isEmpty()
                ? List.of()
                : List.of(new SourceRecordId("openaire-org", to.value()));
        affiliations.add(
            new Affiliations.Named(
                rel.text("legalname"),
                rel.text("legalshortname"),
                ids,
                rel.one("country").country("@classid"),
                rel),
            Role.PARTICIPANT);
      }
    }
    List<Participation> all = affiliations.participations();
    if (all.isEmpty()) {
      project.report(new NoRecipient(project.where("rels"), "empty"));
    }
    return all;
  }

  private static List<FundingLine> lines(Fields project) {
    FundedBy funder = new FundedBy(project);
    Fields granted = project.one("granted").isEmpty() ? project : project.one("granted");
    String field = present(granted, "fundedAmount", "fundedamount");
    if (!funder.isKnown()) {
      project.report(new NoPayer(project.where("funding"), "empty"));
      return List.of();
    }
    Currency currency = currency(granted, field);
    if (currency == null) {
      return List.of();
    }
    Money amount = granted.amountAboveZero(field, currency);
    if (amount == null) {
      granted.report(new AmountNotStated(granted.where(field), granted.plain(field)));
      return List.of();
    }
    return List.of(
        new FundingLine(funder.payer(), amount, Kind.AWARDED, Basis.STATED, granted.where(field)));
  }

  private static @Nullable Currency currency(Fields granted, String field) {
    String amount = granted.plain(field);
    if (amount.isEmpty()) {
      granted.report(new AmountNotStated(granted.where(field), "empty"));
      return null;
    }
    if (granted.plain("currency").isEmpty()) {
      granted.report(new MissingCurrency(granted.where("currency"), "amount " + amount));
      return null;
    }
    return granted.currency("currency");
  }

  private CodeList codes(Fields project) {
    CodeList codes = new CodeList(OpenAireReader.SOURCE, dumpDate);
    String call = project.first("callIdentifier", "callidentifier");
    codes.add(Taxonomy.CALL, call, call, project.where("callIdentifier"));
    new FundedBy(project)
        .streams()
        .forEach(
            stream ->
                codes.add(
                    Taxonomy.PROGRAMME, stream.id(), stream.name(), project.where("funding")));
    for (Fields subject : project.each("subject")) {
      codes.add(Taxonomy.DISCIPLINE, subject.value(), subject.words(), subject.where());
    }
    for (Fields subject : project.each("subjects")) {
      codes.add(Taxonomy.DISCIPLINE, subject.value(), subject.words(), subject.where());
    }
    return codes;
  }

  private static String present(Fields fields, String newer, String older) {
    return fields.plain(newer).isEmpty() && !fields.plain(older).isEmpty() ? older : newer;
  }
}
