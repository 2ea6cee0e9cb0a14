package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * A member's wish for its own seat, to be confirmed by the secretariat; its latest state.
 *
 * @param nominee who is to sit there
 * @param from the first day of the mandate wished for
 * @param replaces the mandate to be handed over; absent when someone is to be added
 * @param proposer who wishes it
 * @param mandate the mandate it led to, once confirmed
 * @param act what led to this state; the reason of a refusal
 */
public record Nomination(
    NominationId id,
    int version,
    SeatId seat,
    PersonId nominee,
    @Nullable OrganisationId sender,
    Capacity capacity,
    LocalDate from,
    @Nullable MandateId replaces,
    PersonId proposer,
    State state,
    @Nullable MandateId mandate,
    Act act) {

  /** What became of it. */
  public enum State {
    PENDING,
    CONFIRMED,
    DECLINED,
    WITHDRAWN
  }

  public Nomination {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(seat, "seat");
    Objects.requireNonNull(nominee, "nominee");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(state, "state");
  }

  public boolean isPending() {
    return state == State.PENDING;
  }
}
