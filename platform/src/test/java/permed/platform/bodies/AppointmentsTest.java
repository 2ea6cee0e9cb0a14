package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.platform.bodies.Consortium.DE;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;
import static permed.platform.bodies.OfficeTerm.Kind.AD_INTERIM;
import static permed.platform.bodies.OfficeTerm.Kind.ELECTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

class AppointmentsTest {

  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final Period TERM = Period.of(START, END);

  private final Consortium consortium = new Consortium();
  private final Bodies bodies = consortium.bodies;
  private final Body committee = consortium.committee();
  private final OrganisationId hrb = consortium.member("HRB", IE);
  private final OrganisationId dlr = consortium.member("DLR", DE);
  private final PersonId irish = delegate(IE, hrb);
  private final PersonId german = delegate(DE, dlr);
  private final Office chair = consortium.office(committee, Office.Kind.CHAIR, 1);
  private final Office vice = consortium.office(committee, Office.Kind.VICE_CHAIR, 2);

  @Test
  void giveAnOfficeForATerm() {
    OfficeTerm term = appointed(elected(chair, irish, hrb));

    assertThat(OfficeHolders.on(consortium.ledger(), committee.id(), END)).containsExactly(term);
    assertThat(consortium.events).contains(new OfficeChanged(committee.id(), term));
  }

  @Test
  void needAPlaceOnEveryDay() {
    OfficeTerm first = appointed(elected(chair, irish, hrb));

    assertThat(appoint(elected(chair, german, dlr)))
        .isEqualTo(new TermOutcome.NoPlace(START, List.of(first)));
    assertThat(
            appoint(
                new NewTerm(
                    chair.id(), german, dlr, ELECTED, Period.of(END, END.plusYears(2)), true)))
        .isEqualTo(new TermOutcome.NoPlace(END, List.of(first)));
  }

  private TermOutcome appoint(NewTerm term) {
    return bodies.appoint(term, consortium.act());
  }

  @Test
  void giveAVacantPlaceOnlyToAnInterim() {
    OfficeTerm first = appointed(elected(chair, irish, hrb));

    assertThat(appoint(interim(chair, german, START.plusDays(30))))
        .isEqualTo(new TermOutcome.NoPlace(START.plusDays(30), List.of(first)));
  }

  @Test
  void letASuccessorRelieveAnInterim() {
    OfficeTerm acting = appointed(interim(chair, german, START));
    Period later = Period.of(START.plusDays(30), END);

    appointed(new NewTerm(chair.id(), irish, hrb, ELECTED, later, true));

    assertThat(AdInterim.lastDay(consortium.ledger(), acting))
        .isEqualTo(new AdInterim.Lapse(START.plusDays(29), AdInterim.Reason.SUCCESSOR));
  }

  @Test
  void pushNoOtherInterimOut() {
    OfficeTerm acting = appointed(interim(chair, german, START.plusDays(60)));

    assertThat(appoint(interim(chair, irish, START)))
        .isEqualTo(new TermOutcome.NoPlace(START.plusDays(60), List.of(acting)));
  }

  @Test
  void giveNoTwoOfficesToOneCountry() {
    OfficeTerm held = appointed(elected(chair, irish, hrb));
    OrganisationId ministry = consortium.member("Ministry", IE);
    Seat second = consortium.seat(committee, new SeatHolder.OfOrganisation(ministry), true);
    PersonId other = consortium.delegate(second, ministry).person();

    assertThat(appoint(elected(vice, other, ministry)))
        .isEqualTo(new TermOutcome.SameCountry(held));
    assertThat(appoint(elected(vice, german, dlr))).isInstanceOf(TermOutcome.Recorded.class);
  }

  @Test
  void giveTwoOfficesToOneCountryWhereTheRulesAllowIt() {
    consortium.adopt(committee, allowingTwoOffices());
    appointed(elected(chair, irish, hrb));
    OrganisationId ministry = consortium.member("Ministry", IE);
    Seat second = consortium.seat(committee, new SeatHolder.OfOrganisation(ministry), true);
    PersonId other = consortium.delegate(second, ministry).person();

    assertThat(appoint(elected(vice, other, ministry))).isInstanceOf(TermOutcome.Recorded.class);
  }

  @Test
  void letAViceChairActAsChair() {
    appointed(elected(vice, irish, hrb));

    assertThat(appoint(new NewTerm(chair.id(), irish, hrb, AD_INTERIM, TERM, false)))
        .isInstanceOf(TermOutcome.Recorded.class);
  }

  @Test
  void giveNoOfficeTwiceToOnePerson() {
    OfficeTerm held = appointed(elected(vice, irish, hrb));

    assertThat(appoint(elected(vice, irish, hrb))).isEqualTo(new TermOutcome.AlreadyHolds(held));
  }

  @Test
  void keepToTheLimitOfConsecutiveTerms() {
    appointed(elected(chair, irish, hrb));
    appointed(following(END));

    assertThat(appoint(following(END.plusYears(2))))
        .isEqualTo(new TermOutcome.LimitReached(new TermLimits.Verdict.Exceeded(3, 2)));
  }

  @Test
  void needASeatInTheBodyOrAReason() {
    PersonId outsider = consortium.person();
    NewTerm term = elected(chair, outsider, hrb);

    assertThat(appoint(term)).isEqualTo(new TermOutcome.NotOnRoster(START));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.appointDespite(term, consortium.act()));
    assertThat(bodies.appointDespite(term, consortium.act("elected before being seated", "")))
        .isInstanceOf(TermOutcome.Recorded.class);
  }

  @Test
  void keepToTheDaysOfTheOffice() {
    Period before = Period.of(START.minusDays(1), END);

    assertThat(appoint(new NewTerm(chair.id(), irish, hrb, ELECTED, before, true)))
        .isEqualTo(new TermOutcome.OutsideOffice(chair));
  }

  @Test
  void endEarlyWithTheHistoryKept() {
    OfficeTerm first = appointed(elected(chair, irish, hrb));
    LocalDate resigned = START.plusDays(100);

    OfficeTerm second =
        recorded(bodies.endTerm(first.id(), 1, resigned, consortium.act("resigned", "")));

    assertThat(second.period()).isEqualTo(Period.of(START, resigned));
    assertThat(bodies.versionsOf(first.id())).containsExactly(first, second);
    assertThat(bodies.endTerm(first.id(), 1, resigned, consortium.act()))
        .isEqualTo(new TermOutcome.Stale(second));
    assertThat(bodies.endTerm(first.id(), 2, resigned.plusDays(1), consortium.act()))
        .isEqualTo(new TermOutcome.OutsideTerm(second));
  }

  @Test
  void recordedInErrorAreAnnulledButStillKnownToHaveBeenRecorded() {
    OfficeTerm wrong = appointed(elected(chair, irish, hrb));
    Instant then = consortium.now();

    bodies.annul(wrong.id(), 1, consortium.act("wrong person", ""));

    assertThat(consortium.ledger().terms()).isEmpty();
    assertThat(bodies.ledgerKnownAt(then).terms()).containsExactly(wrong);
  }

  @Test
  void leaveAnOfficeItsPlaces() {
    appointed(elected(vice, irish, hrb));
    appointed(elected(vice, german, dlr));
    OfficeDetails fewer =
        new OfficeDetails(Office.Kind.VICE_CHAIR, "", 1, Period.startingOn(START));

    assertThat(bodies.amendOffice(vice.id(), 1, fewer, consortium.act()))
        .isEqualTo(new OfficeOutcome.TooFewPlaces(START));
  }

  private PersonId delegate(ConstituencyCode country, OrganisationId sender) {
    return consortium.delegate(consortium.seat(committee, country), sender).person();
  }

  private static NewTerm elected(Office office, PersonId person, OrganisationId organisation) {
    return new NewTerm(office.id(), person, organisation, ELECTED, TERM, true);
  }

  private NewTerm following(LocalDate end) {
    return new NewTerm(
        chair.id(), irish, hrb, ELECTED, Period.of(end.plusDays(1), end.plusYears(2)), true);
  }

  private static NewTerm interim(Office office, PersonId person, LocalDate from) {
    return new NewTerm(office.id(), person, null, AD_INTERIM, Period.startingOn(from), false);
  }

  private OfficeTerm appointed(NewTerm term) {
    return recorded(appoint(term));
  }

  private static OfficeTerm recorded(TermOutcome outcome) {
    return as(TermOutcome.Recorded.class, outcome).term();
  }

  private static Procedure allowingTwoOffices() {
    Procedure usual = Procedure.USUAL;
    Procedure.Terms terms = usual.terms();
    return new Procedure(
        usual.voting(),
        usual.majorities(),
        usual.meetings(),
        usual.proxies(),
        usual.written(),
        new Procedure.Terms(
            terms.officeMonths(),
            terms.consecutive(),
            terms.interimMonths(),
            false,
            terms.accessDays(),
            terms.mandateNoticeDays()));
  }
}
