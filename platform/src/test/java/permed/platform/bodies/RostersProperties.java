package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.members.MemberKind;
import permed.platform.members.MembershipStep;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;
import permed.platform.members.Stage;

/** What holds of every roster, whatever the ledger. */
class RostersProperties {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

  @Property(tries = 300)
  void dependsOnTheFactsNotOnTheirOrder(@ForAll long seed) {
    Ledger ledger = ledger(new Random(seed));
    Ledger shuffled = shuffled(ledger, new Random(~seed));

    assertThat(Rosters.on(shuffled, committee(ledger), DAY).entries())
        .isEqualTo(Rosters.on(ledger, committee(ledger), DAY).entries());
  }

  @Property(tries = 300)
  void tellsTheReasonOfEveryRight(@ForAll long seed) {
    Ledger ledger = ledger(new Random(seed));

    for (RosterEntry entry : Rosters.on(ledger, committee(ledger), DAY).entries()) {
      List<Ground.Kind> kinds = Draft.kinds(entry);
      assertThat(kinds).isNotEmpty().doesNotHaveDuplicates();
      assertThat(entry.grounds()).noneMatch(ground -> ground.since().isAfter(DAY));
      assertThat(kinds.contains(Ground.Kind.MEMBERSHIP_ENDED))
          .isEqualTo(entry.right() == RosterEntry.VotingRight.NONE);
      if (entry.right().mayCastVote()) {
        assertThat(kinds).contains(Ground.Kind.MEMBERSHIP_IN_FORCE, Ground.Kind.RULES);
      }
    }
  }

  @Property(tries = 300)
  void givesOneVoteToOneVoice(@ForAll long seed) {
    Ledger ledger = ledger(new Random(seed));
    Roster roster = Rosters.on(ledger, committee(ledger), DAY);

    List<OrganisationId> voices = new ArrayList<>();
    for (RosterEntry entry : roster.entries()) {
      if (entry.right() == RosterEntry.VotingRight.VOTES && entry.mandate().sender() != null) {
        voices.add(entry.mandate().sender());
      }
    }

    assertThat(voices).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void givesAccessToExactlyThoseWithARight(
      @ForAll long seed, @ForAll @IntRange(max = 200) int later) {
    Ledger ledger = ledger(new Random(seed));
    LocalDate day = DAY.plusDays(later);
    Roster roster = Rosters.on(ledger, committee(ledger), day);
    String slug = ledger.body(committee(ledger)).slug();

    for (RosterEntry entry : roster.entries()) {
      assertThat(Access.standing(ledger, entry.person(), day).bodies().contains(slug))
          .isEqualTo(roster.has(entry.person()));
    }
  }

  private static BodyId committee(Ledger ledger) {
    return ledger.bodies().getFirst().id();
  }

  private static Ledger ledger(Random random) {
    Draft draft = new Draft();
    Body committee = draft.committee(Procedure.Voice.ORGANISATION);
    List<OrganisationId> organisations = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      OrganisationId organisation = draft.organisation("Funder " + i, Country.of("IE"));
      organisations.add(organisation);
      draft.membership(
          organisation,
          MemberKind.values()[random.nextInt(3)],
          random.nextBoolean() ? Draft.IE : Draft.DE,
          steps(random));
    }
    for (int i = 0; i < 8; i++) {
      OrganisationId organisation = organisations.get(random.nextInt(5));
      SeatHolder holder =
          random.nextBoolean()
              ? new SeatHolder.OfOrganisation(organisation)
              : new SeatHolder.OfConstituency(random.nextBoolean() ? Draft.IE : Draft.DE);
      Seat seat =
          draft.seat(
              committee,
              holder,
              random.nextInt(5) > 0,
              Period.startingOn(Draft.START.plusDays(random.nextInt(3))));
      draft.mandate(seat, organisation, Capacity.DELEGATE, Period.startingOn(near(random)));
      draft.mandate(
          seat,
          random.nextBoolean() ? organisation : null,
          Capacity.values()[1 + random.nextInt(2)],
          Period.startingOn(near(random)));
    }
    return draft.ledger();
  }

  private static LocalDate near(Random random) {
    return Draft.START.plusDays(random.nextInt(100));
  }

  private static MembershipStep[] steps(Random random) {
    List<MembershipStep> steps = new ArrayList<>();
    Stage last = null;
    LocalDate on = Draft.START;
    for (int i = 0; i <= random.nextInt(5); i++) {
      List<Stage> next = Stage.after(last).stream().sorted().toList();
      if (next.isEmpty()) {
        break;
      }
      last = next.get(random.nextInt(next.size()));
      steps.add(Draft.step(last, on));
      on = on.plusDays(random.nextInt(40));
    }
    return steps.toArray(MembershipStep[]::new);
  }

  private static Ledger shuffled(Ledger ledger, Random random) {
    return new Ledger(
        new Register(
            mixed(ledger.register().organisations(), random),
            ledger.register().constituencies(),
            mixed(ledger.register().memberships(), random)),
        ledger.bodies(),
        ledger.successions(),
        mixed(ledger.seats(), random),
        mixed(ledger.mandates(), random),
        ledger.offices(),
        ledger.terms(),
        mixed(ledger.rules(), random),
        ledger.meetingDays());
  }

  private static <T> List<T> mixed(List<T> values, Random random) {
    List<T> mixed = new ArrayList<>(values);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
