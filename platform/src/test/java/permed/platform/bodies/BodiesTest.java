package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;
import static permed.platform.bodies.Consortium.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.site.Visibility;

class BodiesTest {

  private final Consortium consortium = new Consortium();
  private final Bodies bodies = consortium.bodies;

  @Test
  void tellWhoMayVoteAndWhy() {
    OrganisationId funder = consortium.member("HRB", IE);
    Body committee = consortium.committee();
    Mandate delegate = consortium.delegate(consortium.seat(committee, IE), funder);

    Roster roster = Rosters.on(consortium.ledger(), committee.id(), START.plusDays(70));

    RosterEntry entry = roster.entries().getFirst();
    assertThat(entry.person()).isEqualTo(delegate.person());
    assertThat(entry.right()).isEqualTo(RosterEntry.VotingRight.VOTES);
    assertThat(entry.grounds())
        .containsExactly(
            new Ground(Ground.Kind.SEAT_OF, "Ireland", START, ""),
            new Ground(Ground.Kind.DELEGATE_OF, "HRB", START, "letter"),
            new Ground(Ground.Kind.MEMBERSHIP_IN_FORCE, "HRB", START, "minutes of 2024-01-01"),
            new Ground(Ground.Kind.RULES, "1", START, ""));
  }

  @Test
  void areAmendedAndStillKnownAsTheyWere() {
    Body first = consortium.body("excom", BodyType.EXECUTIVE_COMMITTEE);
    Instant then = consortium.now();
    LocalDate end = START.plusYears(1);

    BodyOutcome outcome =
        bodies.amend(
            first.id(),
            1,
            BodyDetails.of(first).withPeriod(Period.of(START, end)),
            consortium.act());

    Body second = as(BodyOutcome.Recorded.class, outcome).body();
    assertThat(second.worksOn(end.plusDays(1))).isFalse();
    assertThat(consortium.ledger().bodies()).containsExactly(second);
    assertThat(bodies.ledgerKnownAt(then).bodies()).containsExactly(first);
    assertThat(bodies.amend(first.id(), 1, BodyDetails.of(first), consortium.act()))
        .isEqualTo(new BodyOutcome.Stale(second));
  }

  @Test
  void keepTheirNameInAddresses() {
    Body first = consortium.body("excom", BodyType.EXECUTIVE_COMMITTEE);

    assertThat(bodies.establish(BodyDetails.of(first), consortium.act()))
        .isEqualTo(new BodyOutcome.SlugTaken(first.id()));
  }

  @Test
  void neverAnswerToThemselves() {
    Body above = consortium.body("excom", BodyType.EXECUTIVE_COMMITTEE);
    Body below =
        as(
                BodyOutcome.Recorded.class,
                bodies.establish(under("group", above.id()), consortium.act()))
            .body();

    assertThat(bodies.amend(above.id(), 1, under("excom", below.id()), consortium.act()))
        .isEqualTo(new BodyOutcome.AnswersToItself(below.id()));
  }

  private static BodyDetails under(String slug, BodyId parent) {
    return new BodyDetails(
        slug,
        slug,
        BodyType.WORKING_GROUP,
        parent,
        "",
        Period.startingOn(START),
        Visibility.PUBLIC);
  }

  @Test
  void succeedOneAnotherOnce() {
    Body old = consortium.body("challenge-group", BodyType.WORKING_GROUP);
    Body next = consortium.body("working-group", BodyType.WORKING_GROUP);
    Succession succession = new Succession(old.id(), next.id(), START, Succession.Kind.REPLACED);

    bodies.succeed(succession, consortium.act());

    assertThat(consortium.ledger().successions()).containsExactly(succession);
    assertThat(bodies.succeed(succession, consortium.act()))
        .isEqualTo(new SuccessionOutcome.AlreadyRecorded(succession));
    assertThat(
            bodies.succeed(
                new Succession(old.id(), old.id(), START, Succession.Kind.MERGED),
                consortium.act()))
        .isEqualTo(new SuccessionOutcome.SucceedsItself());
  }

  @Test
  void adoptRulesInTheOrderTheyTakeEffect() {
    Body committee = consortium.body("excom", BodyType.EXECUTIVE_COMMITTEE);
    LocalDate june = LocalDate.of(2024, 6, 1);
    RulesOutcome first =
        bodies.adopt(committee.id(), 0, june, Procedure.USUAL, consortium.act("", "decision 7"));
    RulesOfProcedure adopted = as(RulesOutcome.Adopted.class, first).rules();

    assertThat(consortium.ledger().rulesOf(committee.id(), june.minusDays(1))).isEmpty();
    assertThat(consortium.ledger().rulesOf(committee.id(), june)).contains(adopted);
    assertThat(adopted.procedure()).isEqualTo(Procedure.USUAL);
    assertThat(adopted.act().evidence()).isEqualTo("decision 7");
    assertThat(bodies.adopt(committee.id(), 1, START, Procedure.USUAL, consortium.act()))
        .isEqualTo(new RulesOutcome.TakesEffectBefore(adopted));
    assertThat(bodies.adopt(committee.id(), 0, june, Procedure.USUAL, consortium.act()))
        .isEqualTo(new RulesOutcome.Stale(adopted));
    assertThat(consortium.events).contains(new RulesAdopted(adopted));
  }

  @Test
  void closeASeatByAmendingIt() {
    Body committee = consortium.committee();
    Seat seat = consortium.seat(committee, IE);
    SeatDetails closed = new SeatDetails(seat.holder(), true, Period.of(START, START.plusDays(9)));

    Seat amended =
        as(SeatOutcome.Recorded.class, bodies.amendSeat(seat.id(), 1, closed, consortium.act()))
            .seat();

    assertThat(consortium.ledger().seats()).containsExactly(amended);
    assertThat(bodies.amendSeat(seat.id(), 1, closed, consortium.act()))
        .isEqualTo(new SeatOutcome.Stale(amended));
  }

  @Test
  void refuseASeatForWhomNobodyKnows() {
    Body committee = consortium.committee();
    SeatHolder unknown = new SeatHolder.OfOrganisation(new OrganisationId(UUID.randomUUID()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                bodies.addSeat(
                    committee.id(),
                    new SeatDetails(unknown, true, Period.startingOn(START)),
                    consortium.act()));
  }
}
