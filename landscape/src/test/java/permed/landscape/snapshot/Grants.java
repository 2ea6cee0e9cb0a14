package permed.landscape.snapshot;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;

/** Writes down a project for a test, saying only what matters. */
public final class Grants {

  public static final SourcePointer ROW = SourcePointer.of("project.csv", 2);

  private final String localId;
  private String source = "cordis";
  private String title = "A grant";
  private String language = "en";
  private String doi = "";
  private String status = "SIGNED";
  private @Nullable PartialDate start;
  private @Nullable PartialDate end;
  private @Nullable PartialDate signed;
  private final List<LocalText> abstracts = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();
  private final List<FundingLine> lines = new ArrayList<>();
  private final List<CodeAssignment> codes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Grants(String localId) {
    this.localId = localId;
  }

  public static Grants aGrant(String localId) {
    return new Grants(localId);
  }

  /** Another source than CORDIS tells it. */
  public Grants toldBy(String source) {
    this.source = source;
    return this;
  }

  public Grants says(Relation.Kind kind, String other) {
    relations.add(new Relation(kind, SourceRecordId.parse(other).orElseThrow()));
    return this;
  }

  public Grants titled(String language, String title) {
    this.language = language;
    this.title = title;
    return this;
  }

  public Grants withDoi(String doi) {
    this.doi = doi;
    return this;
  }

  public Grants startingOn(String start) {
    this.start = PartialDate.parse(start).orElseThrow();
    return this;
  }

  public Grants running(String start, String end) {
    this.start = PartialDate.parse(start).orElseThrow();
    this.end = PartialDate.parse(end).orElseThrow();
    return this;
  }

  public Grants signed(String day) {
    this.signed = PartialDate.parse(day).orElseThrow();
    return this;
  }

  public Grants about(String text) {
    abstracts.add(new LocalText("en", text));
    return this;
  }

  public Grants reporting(String status) {
    this.status = status;
    return this;
  }

  public Grants paidBy(Funder payer, Money amount) {
    lines.add(
        new FundingLine(payer, amount, FundingLine.Kind.AWARDED, FundingLine.Basis.STATED, ROW));
    return this;
  }

  /** Money for days of its own, such as a fiscal year. */
  public Grants paidBy(Funder payer, Money amount, Period period) {
    lines.add(
        new FundingLine(
            payer, amount, FundingLine.Kind.AWARDED, FundingLine.Basis.STATED, period, ROW));
    return this;
  }

  public Grants of(String amount) {
    return paidBy(Funder.EUROPEAN_COMMISSION, euro(amount));
  }

  public Grants ledBy(String organisation, String country, @Nullable String contribution) {
    return with(Participation.Role.COORDINATOR, organisation, country, contribution);
  }

  public Grants joinedBy(String organisation, String country, @Nullable String contribution) {
    return with(Participation.Role.PARTICIPANT, organisation, country, contribution);
  }

  public Grants coded(Taxonomy taxonomy, double weight, String code, String... path) {
    codes.add(new CodeAssignment(taxonomy, "2025-03", code, List.of(path), weight, "cordis", ROW));
    return this;
  }

  public Project build() {
    return new Project(
        new SourceRecordId(source, localId),
        new Description(
            "GRANT" + localId, List.of(new LocalText(language, title)), abstracts, doi, List.of()),
        new Timing(start, end, signed, status),
        participations,
        lines,
        codes,
        List.of(),
        relations);
  }

  public static Money euro(String amount) {
    return Money.of(amount, Currency.getInstance("EUR"));
  }

  private Grants with(
      Participation.Role role, String name, String country, @Nullable String contribution) {
    Organisation organisation =
        new Organisation(
            new SourceRecordId("pic", name.toLowerCase(Locale.ROOT)),
            name,
            "",
            country.isEmpty() ? null : Country.of(country),
            "",
            OrganisationType.RESEARCH,
            null);
    participations.add(
        new Participation(
            organisation,
            role,
            participations.size() + 1,
            contribution == null ? null : euro(contribution),
            null,
            null,
            false));
    return this;
  }
}
