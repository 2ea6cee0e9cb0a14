package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * A person to be seated.
 *
 * @param sender the organisation that sends the person; absent for experts who come alone
 */
public record NewMandate(
    SeatId seat,
    PersonId person,
    @Nullable OrganisationId sender,
    Capacity capacity,
    Period period) {

  public NewMandate {
    Objects.requireNonNull(seat, "seat");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(period, "period");
  }
}
