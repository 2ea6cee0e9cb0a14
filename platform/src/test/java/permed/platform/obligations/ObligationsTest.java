package permed.platform.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.members.MemberKind;
import permed.platform.members.Organisation;
import permed.platform.members.Stage;
import permed.platform.people.PersonId;

class ObligationsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
  private static final LocalDate HORIZON = TODAY.plusDays(400);

  private final SmallLedger made = new SmallLedger();

  @Test
  void oweNothingWhereNothingEnds() {
    made.delegate(made.memberSeat(), null);

    assertThat(all()).isEmpty();
  }

  @Test
  void tellADelegateOfTheEndAndTheSecretariatOfTheRenewal() {
    Mandate mandate = made.delegate(made.memberSeat(), LocalDate.of(2025, 6, 30));

    Obligation ends = one(ObligationKind.MANDATE_ENDS);
    Obligation renewal = one(ObligationKind.MANDATE_RENEWAL);

    assertThat(ends.due().day()).hasToString("2025-06-30");
    assertThat(ends.responsible()).containsExactlyInAnyOrder(mandate.person(), made.officer);
    assertThat(renewal.due().day()).hasToString("2025-05-01");
    assertThat(renewal.responsible()).containsExactly(made.officer);
  }

  @Test
  void askForNoRenewalOnceItIsKnownWhoFollows() {
    Seat seat = made.memberSeat();
    made.delegate(seat, LocalDate.of(2025, 6, 30));
    made.mandate(
        seat, made.person(), Capacity.DELEGATE, Period.startingOn(LocalDate.of(2025, 8, 1)));

    assertThat(find(ObligationKind.MANDATE_RENEWAL)).isEmpty();
    assertThat(find(ObligationKind.MANDATE_ENDS)).isPresent();
  }

  @Test
  void haveNoAlternateFollowADelegate() {
    Seat seat = made.memberSeat();
    made.delegate(seat, LocalDate.of(2025, 6, 30));
    made.mandate(seat, made.person(), Capacity.ALTERNATE, Period.startingOn(SmallLedger.FOUNDED));

    assertThat(find(ObligationKind.MANDATE_RENEWAL)).isPresent();
  }

  @Test
  void askForNoMandateBeyondTheEndOfItsBody() {
    LocalDate end = LocalDate.of(2025, 6, 30);
    Body group = made.body("wg", BodyType.WORKING_GROUP, Period.of(SmallLedger.FOUNDED, end));
    Seat seat = made.seat(group, new SeatHolder.Personal("genomics"), false);
    made.mandate(seat, made.person(), Capacity.EXPERT, Period.of(SmallLedger.FOUNDED, end));

    assertThat(all()).extracting(Obligation::kind).containsExactly(ObligationKind.BODY_ENDS);
  }

  @Test
  void haveAVotingSeatFilledWhenItsMandateIsOver() {
    Seat seat = made.memberSeat();
    Mandate over = made.delegate(seat, LocalDate.of(2025, 1, 15));

    Obligation vacant = one(ObligationKind.SEAT_VACANT);

    assertThat(vacant.due().day()).hasToString("2025-02-15");
    assertThat(vacant.key()).hasToString("seat-vacant:" + seat.id() + ":" + over.id());
  }

  @Test
  void leaveSeatsOfSuspendedMembersEmpty() {
    Organisation organisation = made.organisation();
    made.membership(
        organisation,
        MemberKind.MEMBER,
        Stage.ACCEDED,
        SmallLedger.FOUNDED,
        Stage.SUSPENDED,
        LocalDate.of(2025, 1, 1));
    made.seat(made.committee, new SeatHolder.OfOrganisation(organisation.id()), true);

    assertThat(find(ObligationKind.SEAT_VACANT)).isEmpty();
    assertThat(one(ObligationKind.SUSPENSION_LONG).due().day()).hasToString("2025-07-01");
  }

  @Test
  void haveAnApplicationDecidedWithinThirtyDays() {
    made.membership(
        made.organisation(), MemberKind.MEMBER, Stage.APPLIED, LocalDate.of(2024, 12, 20));

    Obligation waiting = one(ObligationKind.APPLICATION_WAITING);

    assertThat(waiting.due().day()).hasToString("2025-01-19");
    assertThat(waiting.isOverdueOn(TODAY)).isTrue();
    assertThat(waiting.body()).isNull();
  }

  @Test
  void haveAnElectionHeldBeforeTheLastOfTwoPlacesIsFree() {
    Office vice = made.office(Office.Kind.VICE_CHAIR, 2);
    OfficeTerm first = elected(vice, "2023-06-01", "2025-05-31");
    elected(vice, "2023-06-01", "2025-05-31");

    assertThat(all()).filteredOn(one -> one.kind() == ObligationKind.TERM_ENDS).hasSize(2);
    assertThat(one(ObligationKind.ELECTION_DUE).due().day()).hasToString("2025-05-31");
    assertThat(one(ObligationKind.ELECTION_DUE).key().subject())
        .isEqualTo(vice.id() + ":" + first.id());
  }

  @Test
  void haveNoElectionHeldForAPlaceThatIsTaken() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    elected(chair, "2023-06-01", "2025-05-31");
    elected(chair, "2025-06-01", "2027-05-31");

    assertThat(find(ObligationKind.ELECTION_DUE)).isEmpty();
  }

  @Test
  void haveNoElectionHeldWhereSomebodyIsKnownToFollowLater() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    elected(chair, "2023-06-01", "2025-01-15");
    elected(chair, "2025-03-01", "2027-02-28");

    assertThat(all()).extracting(Obligation::kind).doesNotContain(ObligationKind.ELECTION_DUE);
  }

  @Test
  void haveAFreeOfficeFilledWithinThreeMonths() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    elected(chair, "2022-01-01", "2024-12-31");

    assertThat(one(ObligationKind.ELECTION_DUE).due().day()).hasToString("2025-04-01");
  }

  @Test
  void letAnInterimLapseAtTheNextMeeting() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    PersonId acting = made.person();
    made.term(
        chair, acting, OfficeTerm.Kind.AD_INTERIM, Period.startingOn(LocalDate.of(2025, 1, 10)));
    PlannedMeeting meeting =
        made.meeting("2025-04-10T09:00", "Europe/Lisbon", MeetingState.PLANNED);

    List<Obligation> obligations = Obligations.of(made.ledger(), List.of(meeting), TODAY, HORIZON);

    assertThat(obligations)
        .filteredOn(
            one ->
                one.kind() == ObligationKind.INTERIM_LAPSES
                    || one.kind() == ObligationKind.ELECTION_DUE)
        .hasSize(2)
        .allMatch(one -> one.due().day().equals(LocalDate.of(2025, 4, 10)));
  }

  @Test
  void letAnInterimLapseByTheRulesWhereNobodyMeets() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    made.term(
        chair,
        made.person(),
        OfficeTerm.Kind.AD_INTERIM,
        Period.startingOn(LocalDate.of(2025, 1, 10)));

    assertThat(one(ObligationKind.INTERIM_LAPSES).due().day()).hasToString("2025-07-09");
  }

  @Test
  void surroundAMeetingWithItsDeadlines() {
    Office chair = made.office(Office.Kind.CHAIR, 1);
    PersonId person = elected(chair, "2024-06-01", "2028-05-31").person();
    PlannedMeeting meeting =
        made.meeting("2025-04-10T09:00", "Europe/Lisbon", MeetingState.PLANNED);

    List<Obligation> obligations = Obligations.of(made.ledger(), List.of(meeting), TODAY, HORIZON);

    assertThat(obligations)
        .extracting(one -> one.kind() + " " + one.due().day())
        .containsExactly(
            "NOTICE_DUE 2025-02-24",
            "AGENDA_DUE 2025-03-20",
            "LATE_ITEMS 2025-03-27",
            "MINUTES_DUE 2025-04-20",
            "MINUTES_STAND 2025-05-05");
    assertThat(obligations.getFirst().responsible())
        .containsExactlyInAnyOrder(person, made.officer);
    assertThat(obligations.getFirst().due().instant(ZoneId.of("Europe/Brussels")))
        .isEqualTo(Instant.parse("2025-02-25T00:00:00Z"));
  }

  @Test
  void followTheRulesInForceOnTheDayOfTheMeeting() {
    made.rules(made.committee, SmallLedger.FOUNDED, new Procedure.Meetings(30, 10, 10, 5, 7, 7));
    made.rules(
        made.committee, LocalDate.of(2025, 4, 1), new Procedure.Meetings(60, 10, 20, 5, 7, 7));
    PlannedMeeting before = made.meeting("2025-03-31T09:00", "Europe/Paris", MeetingState.PLANNED);
    PlannedMeeting after = made.meeting("2025-04-01T09:00", "Europe/Paris", MeetingState.PLANNED);

    assertThat(due(ObligationKind.AGENDA_DUE, before)).hasToString("2025-03-21");
    assertThat(due(ObligationKind.AGENDA_DUE, after)).hasToString("2025-03-12");
  }

  @Test
  void askForNoNoticeOfAnAnnouncedMeetingAndForNothingOfACancelledOne() {
    PlannedMeeting announced =
        made.meeting("2025-04-10T09:00", "Europe/Paris", MeetingState.ANNOUNCED);
    PlannedMeeting cancelled =
        made.meeting("2025-05-10T09:00", "Europe/Paris", MeetingState.CANCELLED);

    assertThat(Obligations.of(made.ledger(), List.of(announced, cancelled), TODAY, HORIZON))
        .hasSize(4)
        .noneMatch(one -> one.kind() == ObligationKind.NOTICE_DUE);
  }

  @Test
  void askForMinutesOfAMeetingNobodySaidWasHeld() {
    PlannedMeeting past = made.meeting("2025-01-10T09:00", "Europe/Paris", MeetingState.ANNOUNCED);

    List<Obligation> obligations = Obligations.of(made.ledger(), List.of(past), TODAY, HORIZON);

    assertThat(obligations)
        .extracting(Obligation::kind)
        .containsExactly(ObligationKind.MINUTES_DUE, ObligationKind.MINUTES_STAND);
    assertThat(obligations.getFirst().isOverdueOn(TODAY)).isTrue();
  }

  @Test
  void forgetTheMinutesOfLongAgo() {
    PlannedMeeting past = made.meeting("2017-10-10T09:00", "Europe/Lisbon", MeetingState.HELD);

    assertThat(Obligations.of(made.ledger(), List.of(past), TODAY, HORIZON)).isEmpty();
  }

  @Test
  void haveTheRulesOfAnEndingBodyReviewedUnlessAnotherCarriesOn() {
    LocalDate end = LocalDate.of(2025, 12, 31);
    Body group = made.body("wg", BodyType.WORKING_GROUP, Period.of(SmallLedger.FOUNDED, end));
    made.rules(group, SmallLedger.FOUNDED, Procedure.USUAL.meetings());

    assertThat(one(ObligationKind.RULES_REVIEW).due().day()).hasToString("2025-11-01");

    made.succeeds(made.committee, group, end.plusDays(1));

    assertThat(all()).extracting(Obligation::kind).containsExactly(ObligationKind.BODY_ENDS);
  }

  @Test
  void keepTheirKeyWhenTheyMove() {
    PlannedMeeting meeting = made.meeting("2025-04-10T09:00", "Europe/Paris", MeetingState.PLANNED);
    PlannedMeeting later =
        SmallLedger.moved(
            meeting,
            MeetingTime.of(
                LocalDateTime.parse("2025-06-10T09:00"),
                LocalDateTime.parse("2025-06-10T12:00"),
                ZoneId.of("Europe/Tallinn")));

    assertThat(SmallLedger.byKey(of(meeting)).keySet())
        .isEqualTo(SmallLedger.byKey(of(later)).keySet());
  }

  @Test
  void haveKeysThatCanBeReadBack() {
    made.delegate(made.memberSeat(), LocalDate.of(2025, 1, 15));

    assertThat(all())
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(ObligationKey.parse(one.key().toString())).hasValue(one.key()));
    assertThat(ObligationKey.parse("agenda-due")).isEmpty();
    assertThat(ObligationKey.parse("nothing:1")).isEmpty();
  }

  private OfficeTerm elected(Office office, String start, String end) {
    return made.term(
        office,
        made.person(),
        OfficeTerm.Kind.ELECTED,
        Period.of(LocalDate.parse(start), LocalDate.parse(end)));
  }

  private LocalDate due(ObligationKind kind, PlannedMeeting meeting) {
    return of(meeting).stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .due()
        .day();
  }

  private List<Obligation> of(PlannedMeeting meeting) {
    return Obligations.of(made.ledger(), List.of(meeting), TODAY, HORIZON);
  }

  private Obligation one(ObligationKind kind) {
    return find(kind).orElseThrow();
  }

  private Optional<Obligation> find(ObligationKind kind) {
    List<Obligation> found = all().stream().filter(one -> one.kind() == kind).toList();
    assertThat(found).as(kind.toString()).hasSizeLessThan(2);
    return found.stream().findFirst();
  }

  private List<Obligation> all() {
    return Obligations.of(made.ledger(), List.of(), TODAY, HORIZON);
  }
}
