package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.START;

import org.junit.jupiter.api.Test;
import permed.platform.members.OrganisationId;

class BodiesTest {

  private final Consortium consortium = new Consortium();

  @Test
  void tellsWhoMayVoteAndWhy() {
    OrganisationId funder = consortium.member("HRB", IE);
    Body committee = consortium.committee();
    Mandate delegate = consortium.delegate(consortium.seat(committee, IE), funder);

    Roster roster = Rosters.on(consortium.ledger(), committee.id(), START.plusDays(70));

    assertThat(roster.entries()).hasSize(1);
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
}
