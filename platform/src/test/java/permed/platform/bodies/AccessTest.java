package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Draft.IE;
import static permed.platform.bodies.Draft.START;
import static permed.platform.bodies.Draft.from;
import static permed.platform.bodies.Draft.person;
import static permed.platform.bodies.Draft.step;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.members.MemberKind;
import permed.platform.members.OrganisationId;
import permed.platform.members.Stage;
import permed.platform.people.PersonId;
import permed.platform.site.Right;
import permed.platform.site.Standing;

class AccessTest {

  private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
  private static final int ACCESS_DAYS = Procedure.USUAL.terms().accessDays();

  private final Draft draft = new Draft();
  private final Body committee = draft.committee();
  private final OrganisationId funder = draft.member("HRB", IE);
  private final Seat seat = draft.seat(committee, IE);

  @Test
  void isGivenByASeat() {
    Mandate delegate = draft.delegate(seat, funder);

    Standing standing = on(delegate.person(), START);

    assertThat(standing.has(Right.MEMBER, null)).isTrue();
    assertThat(standing.has(Right.BODY, committee.slug())).isTrue();
    assertThat(standing.has(Right.OFFICE, committee.slug())).isFalse();
    assertThat(standing.secretariat()).isFalse();
  }

  @Test
  void isNotGivenBeforeTheMandateBegins() {
    Mandate delegate = draft.mandate(seat, funder, Capacity.DELEGATE, from(LAST));

    assertThat(on(delegate.person(), LAST.minusDays(1))).isEqualTo(Standing.SIGNED_IN);
    assertThat(on(delegate.person(), LAST).bodies()).containsExactly(committee.slug());
  }

  @Test
  void whomAnOrganisationSendsSpeaksForIt() {
    Mandate delegate = draft.delegate(seat, funder);
    Mandate contact = draft.mandate(seat, funder, Capacity.EXPERT, Period.of(START, LAST));

    assertThat(on(delegate.person(), LAST).organisations()).containsExactly("hrb");
    assertThat(on(contact.person(), LAST).organisations()).containsExactly("hrb");
    assertThat(on(contact.person(), LAST.plusDays(1)).organisations()).isEmpty();
    assertThat(on(delegate.person(), LAST).has(Right.ORGANISATION, "hrb")).isTrue();
    assertThat(on(delegate.person(), LAST).has(Right.ORGANISATION, "another")).isFalse();
  }

  @Test
  void nobodySpeaksForAnOrganisationFromAnExpertsSeat() {
    Seat expert = draft.seat(committee, new SeatHolder.Personal("trials"), false, from(START));
    Mandate mandate = draft.mandate(expert, funder, Capacity.EXPERT, from(START));

    assertThat(on(mandate.person(), LAST).organisations()).isEmpty();
  }

  @Test
  void nobodySpeaksForAnOrganisationThatIsSuspended() {
    OrganisationId late = draft.organisation("LATE", Country.of("IE"));
    draft.membership(
        late, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.SUSPENDED, LAST));
    Mandate delegate = draft.delegate(seat, late);

    assertThat(on(delegate.person(), LAST.minusDays(1)).organisations()).isNotEmpty();
    assertThat(on(delegate.person(), LAST).organisations()).isEmpty();
  }

  @Test
  void isNotInheritedFromTheBodyBelow() {
    Body group = draft.body(BodyType.WORKING_GROUP);
    Seat expert = draft.seat(group, new SeatHolder.Personal("trials"), false, from(START));
    Mandate mandate = draft.mandate(expert, null, Capacity.EXPERT, from(START));

    assertThat(on(mandate.person(), LAST).bodies()).containsExactly(group.slug());
  }

  @Test
  void isKeptUntilTheSuccessorHasIt() {
    Mandate outgoing = draft.mandate(seat, funder, Capacity.DELEGATE, Period.of(START, LAST));
    draft.mandate(seat, funder, Capacity.DELEGATE, from(LAST.plusDays(11)));

    assertThat(on(outgoing.person(), LAST.plusDays(10)).bodies()).containsExactly(committee.slug());
    assertThat(on(outgoing.person(), LAST.plusDays(11)).bodies()).isEmpty();
  }

  @Test
  void isNotKeptForASuccessorInAnotherCapacity() {
    Mandate outgoing = draft.mandate(seat, funder, Capacity.DELEGATE, Period.of(START, LAST));
    draft.mandate(seat, funder, Capacity.ALTERNATE, from(LAST.plusDays(1)));

    assertThat(on(outgoing.person(), LAST.plusDays(1)).bodies()).containsExactly(committee.slug());
  }

  @Test
  void isKeptNoLongerThanTheRulesAllow() {
    Mandate outgoing = draft.mandate(seat, funder, Capacity.DELEGATE, Period.of(START, LAST));

    assertThat(on(outgoing.person(), LAST.plusDays(ACCESS_DAYS)).bodies()).isNotEmpty();
    assertThat(on(outgoing.person(), LAST.plusDays(ACCESS_DAYS + 1)).bodies()).isEmpty();
  }

  @Test
  void isNotKeptWhenTheSeatIsClosed() {
    Seat closed =
        draft.seat(committee, new SeatHolder.OfOrganisation(funder), true, Period.of(START, LAST));
    Mandate outgoing = draft.mandate(closed, funder, Capacity.DELEGATE, from(START));

    assertThat(on(outgoing.person(), LAST).bodies()).isNotEmpty();
    assertThat(on(outgoing.person(), LAST.plusDays(1)).bodies()).isEmpty();
  }

  @Test
  void endsWithTheMembershipTheSameDay() {
    OrganisationId leaving = draft.organisation("IFD", Country.of("DK"));
    draft.membership(
        leaving, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.WITHDRAWN, LAST));
    Mandate delegate = draft.delegate(seat, leaving);
    draft.term(
        draft.office(committee, Office.Kind.CHAIR, 1),
        delegate.person(),
        OfficeTerm.Kind.ELECTED,
        from(START));

    assertThat(on(delegate.person(), LAST.minusDays(1)).offices()).isNotEmpty();
    assertThat(on(delegate.person(), LAST)).isEqualTo(Standing.SIGNED_IN);
  }

  @Test
  void endsWithTheMembershipAlsoForWhoAlreadyLeft() {
    OrganisationId leaving = draft.organisation("IFD", Country.of("DK"));
    draft.membership(
        leaving,
        MemberKind.MEMBER,
        IE,
        step(Stage.ACCEDED, START),
        step(Stage.WITHDRAWN, LAST.plusDays(2)));
    Mandate outgoing = draft.mandate(seat, leaving, Capacity.DELEGATE, Period.of(START, LAST));

    assertThat(on(outgoing.person(), LAST.plusDays(1)).bodies()).isNotEmpty();
    assertThat(on(outgoing.person(), LAST.plusDays(2)).bodies()).isEmpty();
  }

  @Test
  void ofAnOfficeEndsWithTheMembershipOfTheHoldersOrganisation() {
    OrganisationId leaving = draft.organisation("IFD", Country.of("DK"));
    draft.membership(
        leaving, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.WITHDRAWN, LAST));
    PersonId chair = person();
    draft.term(
        draft.office(committee, Office.Kind.CHAIR, 1),
        chair,
        leaving,
        OfficeTerm.Kind.ELECTED,
        from(START));

    assertThat(on(chair, LAST.minusDays(1)).offices()).containsExactly(committee.slug());
    assertThat(on(chair, LAST.minusDays(1)).bodies()).containsExactly(committee.slug());
    assertThat(on(chair, LAST)).isEqualTo(Standing.SIGNED_IN);
  }

  @Test
  void ofAnInterimEndsWhenItLapses() {
    PersonId acting = person();
    draft.term(
        draft.office(committee, Office.Kind.CHAIR, 1),
        acting,
        OfficeTerm.Kind.AD_INTERIM,
        from(START));
    LocalDate longest = START.plusMonths(Procedure.USUAL.terms().interimMonths());

    assertThat(on(acting, longest.minusDays(1)).offices()).containsExactly(committee.slug());
    assertThat(on(acting, longest).offices()).isEmpty();
  }

  @Test
  void isNotGivenByADissolvedBody() {
    Body dissolved = draft.body(BodyType.WORKING_GROUP, Period.of(START, LAST));
    Seat expert = draft.seat(dissolved, new SeatHolder.Personal("trials"), false, from(START));
    Mandate mandate = draft.mandate(expert, null, Capacity.EXPERT, from(START));

    assertThat(on(mandate.person(), LAST.plusDays(1))).isEqualTo(Standing.SIGNED_IN);
  }

  @Test
  void ofTheSecretariatEndsWithTheMandate() {
    Body secretariat = draft.body(BodyType.SECRETARIAT);
    Seat partner =
        draft.seat(secretariat, new SeatHolder.OfOrganisation(funder), false, from(START));
    Mandate officer = draft.mandate(partner, funder, Capacity.EXPERT, Period.of(START, LAST));

    assertThat(on(officer.person(), LAST).secretariat()).isTrue();
    assertThat(on(officer.person(), LAST.plusDays(1)).secretariat()).isFalse();
    assertThat(on(officer.person(), LAST.plusDays(1)).bodies()).containsExactly(secretariat.slug());
  }

  private Standing on(PersonId person, LocalDate day) {
    return Access.standing(draft.ledger(), person, day);
  }
}
