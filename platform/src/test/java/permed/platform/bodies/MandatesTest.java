package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.platform.bodies.Consortium.DE;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

class MandatesTest {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
  private static final Period OPEN = Period.startingOn(START);

  private final Consortium consortium = new Consortium();
  private final Bodies bodies = consortium.bodies;
  private final OrganisationId funder = consortium.member("HRB", IE);
  private final Body committee = consortium.committee();
  private final Seat seat = consortium.seat(committee, IE);

  @Test
  void fillASeatWithOneDelegateAtATime() {
    Mandate delegate = consortium.mandate(seat, funder, Capacity.DELEGATE, Period.of(START, JUNE));

    assertThat(seat(consortium.person(), Capacity.DELEGATE, Period.startingOn(JUNE)))
        .isEqualTo(new MandateOutcome.SeatTaken(delegate));
    assertThat(seat(consortium.person(), Capacity.ALTERNATE, OPEN))
        .isInstanceOf(MandateOutcome.Recorded.class);
    assertThat(seat(consortium.person(), Capacity.DELEGATE, Period.startingOn(JUNE.plusDays(1))))
        .isInstanceOf(MandateOutcome.Recorded.class);
  }

  @Test
  void seatAPersonOnceInASeat() {
    Mandate delegate = consortium.delegate(seat, funder);

    assertThat(seat(delegate.person(), Capacity.ALTERNATE, Period.startingOn(JUNE)))
        .isEqualTo(new MandateOutcome.AlreadySeated(delegate));
  }

  @Test
  void needASenderThatActsForTheSeat() {
    OrganisationId foreign = consortium.member("DLR", DE);

    MandateOutcome outcome =
        bodies.seat(
            new NewMandate(seat.id(), consortium.person(), foreign, Capacity.DELEGATE, OPEN),
            consortium.act());

    assertThat(outcome).isEqualTo(new MandateOutcome.SenderNotOfSeat(seat));
    assertThat(Senders.of(consortium.ledger().register(), seat)).containsExactly(funder);
  }

  @Test
  void fillAnExpertsSeatWithAnExpert() {
    Seat personal = consortium.seat(committee, new SeatHolder.Personal("trials"), false);

    MandateOutcome outcome =
        bodies.seat(
            new NewMandate(personal.id(), consortium.person(), null, Capacity.DELEGATE, OPEN),
            consortium.act());

    assertThat(outcome).isEqualTo(new MandateOutcome.ExpertsOnly(personal));
  }

  @Test
  void needDaysTheSeatHas() {
    Period before = Period.of(START.minusDays(10), START.minusDays(1));

    assertThat(seat(consortium.person(), Capacity.DELEGATE, before))
        .isEqualTo(new MandateOutcome.OutsideSeat(seat));
  }

  @Test
  void areAmendedWithTheHistoryKept() {
    Mandate first = consortium.delegate(seat, funder);

    Mandate second = amended(first, new MandateDetails(funder, Capacity.DELEGATE, until(JUNE)));

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.period().end()).isEqualTo(JUNE);
    assertThat(bodies.versionsOf(first.id())).containsExactly(first, second);
  }

  @Test
  void areNotAmendedOverAnotherAmendment() {
    Mandate first = consortium.delegate(seat, funder);
    MandateDetails byOne = new MandateDetails(funder, Capacity.DELEGATE, until(JUNE));
    MandateDetails byOther = new MandateDetails(null, Capacity.DELEGATE, OPEN);
    Mandate second = amended(first, byOne);

    MandateOutcome outcome = bodies.amend(first.id(), 1, byOther, consortium.act());

    assertThat(outcome).isEqualTo(new MandateOutcome.Stale(second));
    assertThat(consortium.ledger().mandate(first.id())).isEqualTo(second);
  }

  @Test
  void getNoVersionFromAnAmendmentThatChangesNothing() {
    Mandate first = consortium.delegate(seat, funder);

    assertThat(amended(first, new MandateDetails(funder, Capacity.DELEGATE, OPEN)))
        .isEqualTo(first);
  }

  @Test
  void passToASuccessorWithoutAGap() {
    Mandate outgoing = consortium.delegate(seat, funder);
    PersonId successor = consortium.person();

    MandateOutcome.Recorded handed = handedOver(outgoing, successor, JUNE);

    assertThat(handed.mandate().person()).isEqualTo(successor);
    assertThat(handed.mandate().capacity()).isEqualTo(Capacity.DELEGATE);
    assertThat(handed.mandate().period()).isEqualTo(Period.startingOn(JUNE));
    assertThat(handed.ended())
        .singleElement()
        .extracting(one -> one.period().end())
        .isEqualTo(JUNE.minusDays(1));
    assertThat(onRoster(JUNE.minusDays(1))).containsExactly(outgoing.person());
    assertThat(onRoster(JUNE)).containsExactly(successor);
  }

  @Test
  void keepAnEarlierEndWhenPassedOnLater() {
    Mandate outgoing = consortium.mandate(seat, funder, Capacity.DELEGATE, until(JUNE));

    MandateOutcome.Recorded handed = handedOver(outgoing, consortium.person(), JUNE.plusDays(20));

    assertThat(handed.ended()).isEmpty();
    assertThat(consortium.ledger().mandate(outgoing.id())).isEqualTo(outgoing);
  }

  @Test
  void makeAnAlternateDelegateInOneAct() {
    Mandate outgoing = consortium.delegate(seat, funder);
    Mandate alternate = consortium.mandate(seat, funder, Capacity.ALTERNATE, OPEN);

    MandateOutcome.Recorded handed = handedOver(outgoing, alternate.person(), JUNE);

    assertThat(handed.ended())
        .extracting(Mandate::id)
        .containsExactly(outgoing.id(), alternate.id());
    assertThat(onRoster(JUNE)).containsExactly(alternate.person());
  }

  @Test
  void doNotPassOnBeforeTheirSecondDay() {
    Mandate outgoing = consortium.delegate(seat, funder);
    Successor tooEarly = new Successor(consortium.person(), funder, START);

    assertThat(bodies.handOver(outgoing.id(), 1, tooEarly, consortium.act()))
        .isEqualTo(new MandateOutcome.TooEarly(START.plusDays(1)));
  }

  @Test
  void doNotPassOnToTheSamePerson() {
    Mandate outgoing = consortium.delegate(seat, funder);
    Successor same = new Successor(outgoing.person(), funder, JUNE);

    assertThat(bodies.handOver(outgoing.id(), 1, same, consortium.act()))
        .isEqualTo(new MandateOutcome.AlreadySeated(outgoing));
  }

  @Test
  void doNotPassOnIntoTheTimeOfAnotherDelegate() {
    Mandate outgoing = consortium.mandate(seat, funder, Capacity.DELEGATE, until(JUNE));
    Mandate next =
        consortium.mandate(seat, funder, Capacity.DELEGATE, Period.startingOn(JUNE.plusDays(1)));
    Successor between = new Successor(consortium.person(), funder, JUNE);

    assertThat(bodies.handOver(outgoing.id(), 1, between, consortium.act()))
        .isEqualTo(new MandateOutcome.SeatTaken(next));
    assertThat(consortium.ledger().mandate(outgoing.id())).isEqualTo(outgoing);
  }

  @Test
  void followADelegateToAnotherEmployer() {
    OrganisationId other = consortium.member("Ministry", IE);
    Mandate before = consortium.mandate(seat, funder, Capacity.DELEGATE, until(JUNE));
    LocalDate changed = LocalDate.of(2024, 3, 1);

    MandateOutcome outcome =
        bodies.move(before.id(), 1, new Move(other, changed), consortium.act());

    Mandate after = as(MandateOutcome.Recorded.class, outcome).mandate();
    assertThat(after.person()).isEqualTo(before.person());
    assertThat(after.sender()).isEqualTo(other);
    assertThat(after.period()).isEqualTo(Period.of(changed, JUNE));
    assertThat(consortium.ledger().mandate(before.id()).period().end())
        .isEqualTo(changed.minusDays(1));
    assertThat(consortium.ledger().mandate(before.id()).sender()).isEqualTo(funder);
  }

  @Test
  void doNotFollowADelegateWhoLeftBefore() {
    Mandate before = consortium.mandate(seat, funder, Capacity.DELEGATE, until(JUNE));

    assertThat(bodies.move(before.id(), 1, new Move(null, JUNE.plusDays(1)), consortium.act()))
        .isEqualTo(new MandateOutcome.OverByThen(before));
  }

  @Test
  void recordedInErrorAreAnnulledButStillKnownToHaveBeenRecorded() {
    Mandate wrong = consortium.delegate(seat, funder);
    Instant then = consortium.now();

    bodies.annul(wrong.id(), 1, consortium.act("wrong person", ""));

    assertThat(consortium.ledger().mandates()).isEmpty();
    assertThat(bodies.ledgerKnownAt(then).mandates()).containsExactly(wrong);
    assertThat(seat(consortium.person(), Capacity.DELEGATE, OPEN))
        .isInstanceOf(MandateOutcome.Recorded.class);
  }

  @Test
  void areNotAnnulledWithoutAReason() {
    Mandate mandate = consortium.delegate(seat, funder);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> bodies.annul(mandate.id(), 1, consortium.act()));
  }

  @Test
  void recordedLateChangeWhatWasButNotWhatWasKnown() {
    consortium.goTo(JUNE);
    Instant before = consortium.now();
    Mandate delegate = consortium.delegate(seat, funder);
    LocalDate march = LocalDate.of(2024, 3, 12);

    Roster asKnownThen = Rosters.on(bodies.ledgerKnownAt(before), committee.id(), march);

    assertThat(asKnownThen.entries()).isEmpty();
    assertThat(onRoster(march)).containsExactly(delegate.person());
  }

  @Test
  void tellWhoListensOfEachThatChanged() {
    Mandate outgoing = consortium.delegate(seat, funder);
    consortium.events.clear();

    MandateOutcome.Recorded handed = handedOver(outgoing, consortium.person(), JUNE);

    assertThat(consortium.events)
        .containsExactly(
            new MandateChanged(committee.id(), handed.ended().getFirst()),
            new MandateChanged(committee.id(), handed.mandate()));
  }

  private static Period until(LocalDate end) {
    return Period.of(START, end);
  }

  private MandateOutcome seat(PersonId person, Capacity capacity, Period period) {
    return seat(person, funder, capacity, period);
  }

  private MandateOutcome seat(
      PersonId person, @Nullable OrganisationId sender, Capacity capacity, Period period) {
    return bodies.seat(
        new NewMandate(seat.id(), person, sender, capacity, period), consortium.act());
  }

  private Mandate amended(Mandate seen, MandateDetails details) {
    MandateOutcome outcome = bodies.amend(seen.id(), seen.version(), details, consortium.act());
    return as(MandateOutcome.Recorded.class, outcome).mandate();
  }

  private MandateOutcome.Recorded handedOver(Mandate outgoing, PersonId successor, LocalDate from) {
    return as(
        MandateOutcome.Recorded.class,
        bodies.handOver(
            outgoing.id(),
            outgoing.version(),
            new Successor(successor, funder, from),
            consortium.act()));
  }

  private List<PersonId> onRoster(LocalDate day) {
    return Rosters.on(consortium.ledger(), committee.id(), day).entries().stream()
        .map(RosterEntry::person)
        .toList();
  }
}
