package permed.platform.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What came of beginning a membership or taking its next step. */
public sealed interface MembershipOutcome {

  /**
   * @param ended memberships as observer that the accession as member ended in the same act
   */
  record Recorded(Membership membership, List<Membership> ended) implements MembershipOutcome {

    public Recorded {
      ended = List.copyOf(ended);
    }
  }

  /** Only a stakeholder may be of this kind. */
  record NotEligible(OrganisationKind kind) implements MembershipOutcome {}

  /** This step cannot come next. */
  record NotNext(Set<Stage> possible) implements MembershipOutcome {

    public NotNext {
      possible = Set.copyOf(possible);
    }
  }

  /** The step lies before the one it follows. */
  record BackInTime(Membership membership, LocalDate earliest) implements MembershipOutcome {}

  /**
   * The organisation has a membership of this kind that is not over by that day, or is a member and
   * would accede as observer.
   */
  record OtherInForce(Membership other) implements MembershipOutcome {}

  /** Someone else recorded a step first; this is what is there now. */
  record Stale(Membership current) implements MembershipOutcome {}
}
