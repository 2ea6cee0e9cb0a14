package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Draft.DE;
import static permed.platform.bodies.Draft.IE;
import static permed.platform.bodies.Draft.START;
import static permed.platform.bodies.Draft.from;
import static permed.platform.bodies.Draft.person;
import static permed.platform.bodies.Draft.step;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.OrganisationId;
import permed.platform.members.Stage;
import permed.platform.people.PersonId;

class ChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

  private final Draft draft = new Draft();
  private final Body committee = draft.committee();

  @Test
  void areNoneWhereAllIsSettled() {
    draft.delegate(draft.seat(committee, IE), draft.member("HRB", IE));

    assertThat(pending()).isEmpty();
  }

  @Test
  void nameApplicationsAndAccessions() {
    OrganisationId one = draft.organisation("HRB", Country.of("IE"));
    OrganisationId two = draft.organisation("DLR", Country.of("DE"));
    Membership applied = draft.membership(one, MemberKind.MEMBER, IE, step(Stage.APPLIED, START));
    Membership accepted =
        draft.membership(
            two,
            MemberKind.MEMBER,
            DE,
            step(Stage.APPLIED, START),
            step(Stage.ACCEPTED, START.plusDays(5)));

    assertThat(pending())
        .containsExactly(
            new PendingChange.ApplicationUndecided(applied, START),
            new PendingChange.AccessionDue(accepted, START.plusDays(5)));
  }

  @Test
  void nameMandatesOfAMembershipThatEnded() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    LocalDate left = START.plusDays(40);
    draft.membership(
        funder, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.WITHDRAWN, left));
    Seat seat = draft.seat(committee, IE);
    Mandate delegate = draft.delegate(seat, funder);

    assertThat(pending())
        .containsExactly(
            new PendingChange.MandateWithoutMembership(committee, seat, delegate, left));
  }

  @Test
  void nameDelegatesWhoseSenderActsForOthers() {
    OrganisationId funder = draft.member("DLR", DE);
    Seat seat = draft.seat(committee, IE);
    Mandate delegate = draft.delegate(seat, funder);

    assertThat(pending())
        .containsExactly(new PendingChange.SenderNotOfSeat(committee, seat, delegate, START));
  }

  @Test
  void nameMandatesThatEndSoonUnlessSomeoneFollows() {
    OrganisationId hrb = draft.member("HRB", IE);
    OrganisationId dlr = draft.member("DLR", DE);
    LocalDate end = TODAY.plusDays(Procedure.USUAL.terms().mandateNoticeDays());
    Seat irish = draft.seat(committee, IE);
    Seat german = draft.seat(committee, DE);
    Mandate ending = draft.mandate(irish, hrb, Capacity.DELEGATE, Period.of(START, end));
    draft.mandate(german, dlr, Capacity.DELEGATE, Period.of(START, end));
    draft.mandate(german, dlr, Capacity.DELEGATE, from(end.plusDays(1)));

    assertThat(pending())
        .containsExactly(new PendingChange.MandateEnding(committee, irish, ending, end));
    assertThat(Changes.pending(draft.ledger(), TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void nameVacantSeatsWithAVoteOnly() {
    OrganisationId hrb = draft.member("HRB", IE);
    Seat empty = draft.seat(committee, IE);
    draft.mandate(empty, hrb, Capacity.DELEGATE, Period.of(START, START.plusDays(9)));
    draft.seat(committee, new SeatHolder.Personal("trials"), false, from(START));

    assertThat(pending())
        .containsExactly(new PendingChange.SeatVacant(committee, empty, START.plusDays(10)));
  }

  @Test
  void nameVacantOfficesAndTermsThatEnd() {
    Office chair = draft.office(committee, Office.Kind.CHAIR, 1);
    Office vice = draft.office(committee, Office.Kind.VICE_CHAIR, 2);
    OfficeTerm ending =
        draft.term(chair, person(), OfficeTerm.Kind.ELECTED, Period.of(START, TODAY.plusDays(10)));
    draft.term(vice, person(), OfficeTerm.Kind.ELECTED, from(START));

    assertThat(pending())
        .containsExactly(
            new PendingChange.OfficeVacant(committee, vice, 1, START),
            new PendingChange.TermEnding(committee, chair, ending, TODAY.plusDays(10)));
  }

  @Test
  void nameInterimsThatLapseAndThatLapsed() {
    Office chair = draft.office(committee, Office.Kind.CHAIR, 1);
    OfficeTerm acting = draft.term(chair, person(), OfficeTerm.Kind.AD_INTERIM, from(START));
    LocalDate last = LocalDate.of(2024, 6, 30);
    AdInterim.Reason reason = AdInterim.Reason.LONGEST_TIME;

    assertThat(pending())
        .containsExactly(new PendingChange.InterimLapsing(committee, chair, acting, reason, last));
    assertThat(Changes.pending(draft.ledger(), last.plusDays(1)))
        .containsExactly(
            new PendingChange.InterimLapsed(committee, chair, acting, reason, last),
            new PendingChange.OfficeVacant(committee, chair, 1, last.plusDays(1)));
  }

  @Test
  void areSilentOnInterimsASuccessorRelieved() {
    Office chair = draft.office(committee, Office.Kind.CHAIR, 1);
    draft.term(chair, person(), OfficeTerm.Kind.AD_INTERIM, from(START));
    draft.term(chair, person(), OfficeTerm.Kind.ELECTED, from(START.plusDays(30)));

    assertThat(pending()).isEmpty();
  }

  @Test
  void nameHoldersWhoseOrganisationLeft() {
    OrganisationId funder = draft.organisation("HRB", Country.of("IE"));
    LocalDate left = START.plusDays(40);
    draft.membership(
        funder, MemberKind.MEMBER, IE, step(Stage.ACCEDED, START), step(Stage.WITHDRAWN, left));
    Office chair = draft.office(committee, Office.Kind.CHAIR, 1);
    OfficeTerm term = draft.term(chair, person(), funder, OfficeTerm.Kind.ELECTED, from(START));

    assertThat(pending())
        .containsExactly(new PendingChange.HolderWithoutMembership(committee, chair, term, left));
  }

  @Test
  void nameMandatesOfADissolvedBody() {
    LocalDate end = START.plusDays(90);
    Body group = draft.body(BodyType.WORKING_GROUP, Period.of(START, end));
    Seat seat = draft.seat(group, new SeatHolder.Personal("trials"), false, from(START));
    Mandate open = draft.mandate(seat, null, Capacity.EXPERT, from(START));

    assertThat(pending())
        .containsExactly(new PendingChange.MandatesOfDissolvedBody(group, List.of(open), end));
  }

  @Test
  void nameWhoSitsWithoutAnAccount() {
    OrganisationId funder = draft.member("HRB", IE);
    Mandate delegate = draft.delegate(draft.seat(committee, IE), funder);
    PersonId person = delegate.person();

    List<PendingChange> pending =
        Changes.pending(draft.ledger(), TODAY, one -> !one.equals(person));

    assertThat(pending).containsExactly(new PendingChange.NoAccount(committee, person, START));
  }

  private List<PendingChange> pending() {
    return Changes.pending(draft.ledger(), TODAY);
  }
}
