package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

class NominationsTest {

  private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

  private final Consortium consortium = new Consortium();
  private final Nominations nominations = consortium.nominations;
  private final OrganisationId funder = consortium.member("HRB", IE);
  private final Seat seat = consortium.seat(consortium.committee(), IE);
  private final Mandate own = consortium.delegate(seat, funder);
  private final PersonId nominee = consortium.person();

  @Test
  void waitForTheSecretariat() {
    Nomination nomination = proposed(null);

    assertThat(nomination.state()).isEqualTo(Nomination.State.PENDING);
    assertThat(nomination.sender()).isEqualTo(funder);
    assertThat(nominations.pending()).containsExactly(nomination);
    assertThat(nominations.proposedBy(own.person())).containsExactly(nomination);
    assertThat(consortium.ledger().mandates()).containsExactly(own);
  }

  @Test
  void seatAnAlternateOnceConfirmed() {
    Nomination nomination = proposed(null);

    Nomination confirmed = recorded(nominations.confirm(nomination.id(), 1, consortium.act()));

    Mandate seated = consortium.ledger().mandate(Objects.requireNonNull(confirmed.mandate()));
    assertThat(confirmed.state()).isEqualTo(Nomination.State.CONFIRMED);
    assertThat(seated.person()).isEqualTo(nominee);
    assertThat(seated.capacity()).isEqualTo(Capacity.ALTERNATE);
    assertThat(seated.sender()).isEqualTo(funder);
    assertThat(nominations.pending()).isEmpty();
  }

  @Test
  void handOverTheOwnMandateOnceConfirmed() {
    Nomination nomination = proposed(own.id());

    nominations.confirm(nomination.id(), 1, consortium.act());

    assertThat(consortium.ledger().mandate(own.id()).period())
        .isEqualTo(Period.of(START, JUNE.minusDays(1)));
    assertThat(consortium.ledger().mandates())
        .anyMatch(one -> one.person().equals(nominee) && one.capacity() == Capacity.DELEGATE);
  }

  @Test
  void areDecidedOnce() {
    Nomination nomination = proposed(null);
    Nomination confirmed = recorded(nominations.confirm(nomination.id(), 1, consortium.act()));

    assertThat(nominations.decline(nomination.id(), 1, consortium.act("no", "")))
        .isEqualTo(new NominationOutcome.Stale(confirmed));
    assertThat(nominations.confirm(nomination.id(), 2, consortium.act()))
        .isEqualTo(new NominationOutcome.Stale(confirmed));
  }

  @Test
  void areDeclinedWithAReason() {
    Nomination nomination = proposed(null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> nominations.decline(nomination.id(), 1, consortium.act()));
    Nomination declined =
        recorded(nominations.decline(nomination.id(), 1, consortium.act("not a funder", "")));
    assertThat(declined.state()).isEqualTo(Nomination.State.DECLINED);
    assertThat(declined.act().reason()).isEqualTo("not a funder");
    assertThat(consortium.ledger().mandates()).containsExactly(own);
  }

  @Test
  void areTakenBackByTheirProposerOnly() {
    Nomination nomination = proposed(null);

    assertThat(nominations.withdraw(nomination.id(), 1, nominee, consortium.act()))
        .isEqualTo(new NominationOutcome.NotYourSeat());
    assertThat(
            recorded(nominations.withdraw(nomination.id(), 1, own.person(), consortium.act()))
                .state())
        .isEqualTo(Nomination.State.WITHDRAWN);
  }

  @Test
  void areMadeForTheOwnSeatOnly() {
    Mandate alternate =
        consortium.mandate(seat, funder, Capacity.ALTERNATE, Period.startingOn(START));

    assertThat(propose(own.id(), nominee, null)).isEqualTo(new NominationOutcome.NotYourSeat());
    assertThat(propose(alternate.id(), alternate.person(), null))
        .isEqualTo(new NominationOutcome.NotYourSeat());
  }

  @Test
  void areNotMadeOnceTheMembershipEnded() {
    consortium.members.withdrawConstituency(IE, START, consortium.act());

    assertThat(propose(own.id(), own.person(), null))
        .isEqualTo(new NominationOutcome.NotYourSeat());
  }

  @Test
  void replaceOnlyMandatesOfTheOwnSeat() {
    Body group = consortium.body("group", BodyType.WORKING_GROUP);
    Mandate foreign = consortium.delegate(consortium.seat(group, IE), funder);

    assertThat(propose(own.id(), own.person(), foreign.id()))
        .isEqualTo(new NominationOutcome.NothingToReplace());
  }

  @Test
  void replaceNothingOnceTheMandateIsAnnulled() {
    Nomination nomination = proposed(own.id());
    consortium.bodies.annul(own.id(), 1, consortium.act("wrong person", ""));

    assertThat(nominations.confirm(nomination.id(), 1, consortium.act()))
        .isEqualTo(new NominationOutcome.NothingToReplace());
  }

  @Test
  void areNotMadeTwice() {
    Nomination first = proposed(null);

    assertThat(propose(own.id(), own.person(), null))
        .isEqualTo(new NominationOutcome.AlreadyProposed(first));
  }

  @Test
  void stayPendingWhenTheSeatCannotBeFilled() {
    Nomination nomination = proposed(null);
    Mandate meanwhile =
        as(
                MandateOutcome.Recorded.class,
                consortium.bodies.seat(
                    new NewMandate(
                        seat.id(), nominee, funder, Capacity.EXPERT, Period.startingOn(START)),
                    consortium.act()))
            .mandate();

    assertThat(nominations.confirm(nomination.id(), 1, consortium.act()))
        .isEqualTo(new NominationOutcome.CannotSeat(new MandateOutcome.AlreadySeated(meanwhile)));
    assertThat(nominations.pending()).containsExactly(nomination);
  }

  private Nomination proposed(@Nullable MandateId replaces) {
    return recorded(propose(own.id(), own.person(), replaces));
  }

  private NominationOutcome propose(
      MandateId mandate, PersonId proposer, @Nullable MandateId replaces) {
    return nominations.propose(
        new NewNomination(mandate, nominee, Capacity.ALTERNATE, JUNE, replaces),
        proposer,
        consortium.act());
  }

  private static Nomination recorded(NominationOutcome outcome) {
    return as(NominationOutcome.Recorded.class, outcome).nomination();
  }
}
