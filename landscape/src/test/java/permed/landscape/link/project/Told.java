package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Timing;

/** A record as some source tells it, put together for a test. */
final class Told {

  private final SourceRecordId id;
  private final List<LocalText> titles = new ArrayList<>();
  private final List<LocalText> abstracts = new ArrayList<>();
  private final List<Participation> participations = new ArrayList<>();
  private final List<FundingLine> lines = new ArrayList<>();
  private final List<Investigator> investigators = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private String acronym = "";
  private String doi = "";
  private @Nullable PartialDate start;
  private @Nullable PartialDate end;

  private Told(String id) {
    this.id = SourceRecordId.parse(id).orElseThrow();
  }

  static Told by(String id) {
    return new Told(id);
  }

  Told title(String text) {
    return title("en", text);
  }

  Told title(String language, String text) {
    titles.add(new LocalText(language, text));
    return this;
  }

  Told text(String text) {
    abstracts.add(new LocalText("en", text));
    return this;
  }

  Told acronym(String text) {
    acronym = text;
    return this;
  }

  Told doi(String text) {
    doi = text;
    return this;
  }

  Told from(String day) {
    start = PartialDate.parse(day).orElseThrow();
    return this;
  }

  Told until(String day) {
    end = PartialDate.parse(day).orElseThrow();
    return this;
  }

  Told led(String name, String country) {
    Organisation organisation =
        new Organisation(
            new SourceRecordId(id.source() + "-body", name),
            name,
            "",
            Country.of(country),
            "",
            OrganisationType.UNKNOWN,
            null);
    participations.add(
        new Participation(
            organisation, Participation.Role.COORDINATOR, 1, null, null, null, false));
    return this;
  }

  Told paid(Funder payer, String amount, String currency) {
    return paid(payer, amount, currency, FundingLine.Basis.STATED);
  }

  Told paid(Funder payer, String amount, String currency, FundingLine.Basis basis) {
    lines.add(
        new FundingLine(
            payer,
            Money.of(amount, Currency.getInstance(currency)),
            FundingLine.Kind.AWARDED,
            basis,
            SourcePointer.of(id.source())));
    return this;
  }

  Told paidIn(int year, Funder payer, String amount, String currency) {
    lines.add(
        new FundingLine(
            payer,
            Money.of(amount, Currency.getInstance(currency)),
            FundingLine.Kind.AWARDED,
            FundingLine.Basis.STATED,
            Period.ofYear(year),
            SourcePointer.of(id.source())));
    return this;
  }

  Told by(Investigator person) {
    investigators.add(person);
    return this;
  }

  Told says(Relation.Kind kind, String other) {
    relations.add(new Relation(kind, SourceRecordId.parse(other).orElseThrow()));
    return this;
  }

  Project project() {
    return new Project(
        id,
        new Description(acronym, titles, abstracts, doi, List.of()),
        new Timing(start, end, null, ""),
        participations,
        lines,
        List.of(),
        investigators,
        relations);
  }
}
