package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * A person's right to fill a seat, as its latest known version.
 *
 * @param sender the organisation that sends the person; absent for experts who come alone
 * @param act who recorded this version, when, why, and on what evidence
 */
public record Mandate(
    MandateId id,
    int version,
    SeatId seat,
    PersonId person,
    @Nullable OrganisationId sender,
    Capacity capacity,
    Period period,
    Act act) {

  public Mandate {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(seat, "seat");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(period, "period");
  }
}
