package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * What a sitting delegate wishes for the own seat.
 *
 * @param own the delegate's own mandate, which names seat and sender
 * @param nominee the person wished for, already among the people
 * @param capacity as what; a handover keeps the capacity of the mandate it replaces
 * @param replaces the mandate to be handed over; absent when someone is to be added
 */
public record NewNomination(
    MandateId own,
    PersonId nominee,
    Capacity capacity,
    LocalDate from,
    @Nullable MandateId replaces) {

  public NewNomination {
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(nominee, "nominee");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(from, "from");
  }
}
