package permed.platform.bodies;

import java.util.List;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** What member organisations wish for their own seats, until the secretariat has decided. */
public interface Nominations {

  /** Those not yet decided, oldest first. */
  List<Nomination> pending();

  /** All a person ever proposed, newest first. */
  List<Nomination> proposedBy(PersonId proposer);

  Optional<Nomination> find(NominationId id);

  /**
   * Proposes someone for the proposer's own seat.
   *
   * @param act by the proposer; its day decides whether the proposer sits there
   */
  NominationOutcome propose(NewNomination nomination, PersonId proposer, Act act);

  /** Seats the nominee, by a new mandate or a handover, in the same act. */
  NominationOutcome confirm(NominationId nomination, int version, Act act);

  /**
   * Refuses it.
   *
   * @throws IllegalArgumentException if the act gives no reason
   */
  NominationOutcome decline(NominationId nomination, int version, Act act);

  /** Takes it back; only its proposer may. */
  NominationOutcome withdraw(NominationId nomination, int version, PersonId proposer, Act act);
}
