package permed.platform.bodies;

import java.util.List;
import permed.platform.people.PersonId;

/**
 * One person on a roster, with the right of the day and why.
 *
 * @param grounds in the order they were weighed; never empty
 * @param offices terms of office the person holds in the body that day
 */
public record RosterEntry(
    PersonId person,
    Seat seat,
    Mandate mandate,
    VotingRight right,
    List<Ground> grounds,
    List<OfficeTerm> offices) {

  /** What a person may do in a vote. */
  public enum VotingRight {
    /** May cast the seat's vote. */
    VOTES,
    /** May cast it when the delegate is away. */
    STANDS_IN,
    /** Speaks, does not vote. */
    SPEAKS,
    /** Neither: the organisation has left. Listed so that one sees why; gives no access. */
    NONE;

    /** Whether the seat's vote may be cast with it. */
    public boolean mayCastVote() {
      return this == VOTES || this == STANDS_IN;
    }
  }

  public RosterEntry {
    grounds = List.copyOf(grounds);
    offices = List.copyOf(offices);
  }
}
