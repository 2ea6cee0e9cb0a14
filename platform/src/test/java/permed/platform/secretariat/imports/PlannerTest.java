package permed.platform.secretariat.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permed.kernel.finding.Finding;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.secretariat.sheet.Sheet;
import permed.platform.site.Visibility;

class PlannerTest {

  private static final Act ACT = Act.of(Actor.system("test"), Instant.EPOCH);
  private static final LocalDate LAUNCH = LocalDate.of(2016, 11, 1);
  private static final ConstituencyCode IRELAND = new ConstituencyCode("IE");
  private static final Body COMMITTEE =
      new Body(
          new BodyId(new UUID(1, 1)),
          1,
          "exco",
          "Executive Committee",
          BodyType.EXECUTIVE_COMMITTEE,
          null,
          "",
          Period.startingOn(LAUNCH),
          Visibility.PUBLIC);
  private static final Organisation HRB =
      new Organisation(
          new OrganisationId(new UUID(2, 1)),
          1,
          "hrb",
          "Health Research Board",
          "HRB",
          OrganisationKind.PUBLIC_FUNDER,
          Country.of("IE"),
          "05dxps055",
          Set.of(),
          null);
  private static final Seat IRISH =
      new Seat(
          new SeatId(new UUID(3, 1)),
          1,
          COMMITTEE.id(),
          new SeatHolder.OfConstituency(IRELAND),
          true,
          COMMITTEE.period());
  private static final Person DELEGATE = person(1, "Delegate, Ireland", "delegate.ie@example.org");

  @Test
  void addsOrganisationMembershipPersonSeatAndMandateOfANewRow() {
    PlannedRow row =
        plan(
            "Ministry of Health; MoH; ministry; Austria; ; ; member; 2020-01-01; exco; ; delegate;"
                + " Delegate, Austria; Delegate.AT@example.org; de; 2020-02-01; ; letter");

    assertThat(row.findings()).isEmpty();
    assertThat(row.steps())
        .extracting(step -> step.getClass().getSimpleName())
        .containsExactly(
            "AddOrganisation", "BeginMembership", "RegisterPerson", "AddSeat", "BeginMandate");
    assertThat(row.evidence()).isEqualTo("letter");
    assertThat(step(row, Step.AddOrganisation.class).details().slug()).isEqualTo("moh");
    assertThat(step(row, Step.BeginMembership.class).constituency())
        .isEqualTo(new ConstituencyCode("AT"));
    assertThat(step(row, Step.RegisterPerson.class).email().text())
        .isEqualTo("delegate.at@example.org");
    assertThat(step(row, Step.RegisterPerson.class).language()).isEqualTo(Locale.GERMANY);
    assertThat(step(row, Step.AddSeat.class).details().voting()).isTrue();
    assertThat(step(row, Step.AddSeat.class).details().period()).isEqualTo(COMMITTEE.period());
    assertThat(step(row, Step.BeginMandate.class).mandate().capacity())
        .isEqualTo(Capacity.DELEGATE);
  }

  @Test
  void recognisesAnOrganisationByRorNameAndShortName() {
    for (String cells :
        List.of(
            "; ; ; ; 05dxps055; ; ; ",
            "HEALTH-RESEARCH BOARD; ; ; ; ; ; ; ",
            "HRB; ; ; ; ; ; ; ",
            "The Board; hrb; ; ; ; ; ; ")) {
      PlannedRow row = plan(cells);

      assertThat(row.findings()).as(cells).isEmpty();
      assertThat(row.writes()).as(cells).isFalse();
    }
  }

  @Test
  void aRowThatSaysNothingNewWritesNothing() {
    PlannedRow row =
        plan(
            "Health Research Board; HRB; public funder; IE; ; IE; member; 2016-11-21; exco; ;"
                + " delegate; Delegate, Ireland; delegate.ie@example.org; ; 2016-11-21; ");

    assertThat(row.findings()).isEmpty();
    assertThat(row.writes()).isFalse();
    assertThat(row.steps()).hasSize(4);
  }

  @Test
  void theSameRowTwiceIsDoneOnce() {
    String cells =
        "Ministry of Health; MoH; ministry; Austria; ; ; observer; 1.1.2020; Executive Committee;"
            + " organisation; alternate; Alternate, Austria; alternate.at@example.org; de;"
            + " 2020-02-01; ";

    ImportPlan plan = plans(cells, cells);

    assertThat(plan.toImport()).hasSize(1);
    assertThat(plan.alreadyThere()).hasSize(1);
    assertThat(plan.leftOut()).isEmpty();
  }

  @Test
  void aRowWithAnErrorLeavesNothingBehindForTheNext() {
    ImportPlan plan =
        plans(
            "Ministry of Health; MoH; ministry; Austria; ; ; member; 2020-01-01; no such body; ;"
                + " delegate; Delegate, Austria; delegate.at@example.org; ; 2020-02-01",
            "Ministry of Health; ; ; ; ; ; ; ");

    assertThat(plan.leftOut()).hasSize(2);
    assertThat(seen(plan.rows().getLast())).containsExactly("kind: nothing", "country: nothing");
  }

  @Test
  void namesEveryErrorOfARowWithItsColumn() {
    PlannedRow row =
        plan(
            "Ministry of Health; MoH; minstry; Atlantis; 123; ; guest; 3/4/2020; exco; ; chair;"
                + " Somebody; nobody; xx; soon; ");

    assertThat(row.isLeftOut()).isTrue();
    assertThat(row.steps()).isEmpty();
    assertThat(seen(row))
        .contains(
            "kind: minstry", "country: Atlantis", "ror: 123", "e-mail: nobody", "language: xx");
    assertThat(row.findings()).allMatch(finding -> !finding.remedy().isBlank());
    assertThat(row.findings()).allMatch(finding -> Long.valueOf(2).equals(finding.where().line()));
  }

  @Test
  void refusesASecondDelegateInASeat() {
    PlannedRow row =
        plan(
            "HRB; ; ; ; ; ; ; ; exco; ; delegate; Somebody Else; else@example.org; ;"
                + " 2020-01-01; ");

    assertThat(row.isLeftOut()).isTrue();
    assertThat(row.findings().getFirst().remedy())
        .startsWith("Delegate, Ireland is delegate in this seat");
  }

  @Test
  void refusesADelegateOfWhomTheOrganisationDoesNotActFor() {
    PlannedRow row =
        plan(
            "HRB; ; ; ; ; AT; ; ; exco; ; delegate; Somebody Else; else@example.org; ;"
                + " 2020-01-01; ");

    assertThat(row.isLeftOut()).isTrue();
    assertThat(row.findings().getFirst().remedy()).startsWith("It has no membership for AT");
  }

  @Test
  void refusesIndustryAsMember() {
    PlannedRow row = plan("Drugs Ltd; ; industry; IE; ; ; member; 2020-01-01");

    assertThat(row.findings().getFirst().remedy()).contains("only be a stakeholder");
  }

  @Test
  void addsARegionGivenWithItsName() {
    ImportPlan plan =
        plans(
            "Regional Fund; ; public funder; Italy; ; IT-25 Lombardy; member; 2020-01-01",
            "Other Fund; ; public funder; Italy; ; IT-25; member; 2020-01-01",
            "Third Fund; ; public funder; Italy; ; IT-99; member; 2020-01-01");

    assertThat(step(plan.rows().getFirst(), Step.AddRegion.class).name()).isEqualTo("Lombardy");
    assertThat(step(plan.rows().get(1), Step.BeginMembership.class).constituency().value())
        .isEqualTo("IT-25");
    assertThat(plan.rows().get(2).findings().getFirst().remedy()).contains("name behind its code");
  }

  @Test
  void seatsAnExpertOfOwnExpertiseWithoutAVote() {
    PlannedRow row =
        plan(
            "; ; ; ; ; ; ; ; exco; own: health economics; expert; Expert; expert@example.org; ;"
                + " 2020-01-01; 2020-12-31");

    assertThat(row.findings()).isEmpty();
    assertThat(step(row, Step.AddSeat.class).details().voting()).isFalse();
    assertThat(step(row, Step.BeginMandate.class).mandate().sender()).isNull();
  }

  @Test
  void keepsWhatIsRecordedWhereTheSheetDiffersAndSaysSo() {
    PlannedRow row =
        plan("HRB; ; ministry; ; ; ; ; ; ; ; ; Delegate of Ireland; delegate.ie@example.org");

    assertThat(row.isLeftOut()).isFalse();
    assertThat(row.writes()).isFalse();
    assertThat(row.findings()).hasSize(2).allMatch(DiffersFromLedger.class::isInstance);
  }

  @Test
  void findsColumnsInAnyOrderAndTellsOfThoseItIgnores() {
    Sheet sheet =
        new Sheet(
            "people.csv",
            List.of("E-Mail", "Person name", "Shoe size", "what to mend"),
            List.of(new Sheet.Row(2, List.of("a@example.org", "Somebody", "42", ""))));

    ImportPlan plan = Planner.plan(sheet, ledger(), List.of());

    assertThat(plan.toImport()).hasSize(1);
    assertThat(plan.findings()).extracting(Finding::seen).containsExactly("Shoe size");
    assertThat(plan.isUseless()).isFalse();
  }

  @Test
  void refusesASheetWithoutAUsefulColumn() {
    Sheet sheet =
        new Sheet("x.csv", List.of("a", "b"), List.of(new Sheet.Row(2, List.of("1", "2"))));

    assertThat(Planner.plan(sheet, ledger(), List.of()).isUseless()).isTrue();
  }

  @Test
  void tellsPlansApartByFingerprint() {
    String one = "Ministry of Health; MoH; ministry; Austria";

    assertThat(plans(one).fingerprint()).isEqualTo(plans(one).fingerprint());
    assertThat(plans(one).fingerprint()).isNotEqualTo(plans(one, one).fingerprint());
  }

  @Test
  void givesBackTheRowsLeftOutWithWhatToMend() throws IOException {
    ImportPlan plan = plans("Ministry of Health; MoH; minstry; Austria", "HRB; ; ; ");
    List<List<?>> rows = new ArrayList<>();

    ImportTables.toMend(plan).forEachRow(rows::add);

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().getFirst()).isEqualTo("Ministry of Health");
    assertThat(rows.getFirst().getLast().toString())
        .startsWith("kind: Write one of: ministry, public funder");
  }

  private static PlannedRow plan(String cells) {
    return plans(cells).rows().getFirst();
  }

  /** Cells in the order of the template. */
  private static ImportPlan plans(String... rows) {
    List<String> header = Stream.of(ImportColumn.values()).map(ImportColumn::header).toList();
    List<Sheet.Row> read = new ArrayList<>();
    for (String cells : rows) {
      read.add(new Sheet.Row(read.size() + 2, List.of(cells.split(";", -1))));
    }
    return Planner.plan(new Sheet("members.csv", header, read), ledger(), List.of(DELEGATE));
  }

  private static Ledger ledger() {
    Constituency ireland =
        new Constituency(IRELAND, Constituency.Kind.COUNTRY, "Ireland", Country.of("IE"));
    Membership membership =
        new Membership(
            new MembershipId(new UUID(4, 1)),
            HRB.id(),
            MemberKind.MEMBER,
            IRELAND,
            List.of(new MembershipStep(Stage.ACCEDED, LAUNCH, ACT)));
    Mandate mandate =
        new Mandate(
            new MandateId(new UUID(5, 1)),
            1,
            IRISH.id(),
            DELEGATE.id(),
            HRB.id(),
            Capacity.DELEGATE,
            Period.startingOn(LAUNCH),
            ACT);
    return new Ledger(
        new Register(List.of(HRB), List.of(ireland), List.of(membership)),
        List.of(COMMITTEE),
        List.of(),
        List.of(IRISH),
        List.of(mandate),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Person person(int number, String name, String email) {
    return new Person(
        new PersonId(new UUID(9, number)),
        1,
        name,
        email,
        null,
        null,
        Locale.UK,
        ZoneOffset.UTC,
        false,
        false);
  }

  private static <S extends Step> S step(PlannedRow row, Class<S> kind) {
    return row.steps().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static List<String> seen(PlannedRow row) {
    return row.findings().stream()
        .map(finding -> finding.where().field() + ": " + finding.seen())
        .toList();
  }
}
