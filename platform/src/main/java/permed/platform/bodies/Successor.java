package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * Who takes over a mandate, in the same seat and capacity.
 *
 * @param from the successor's first day; the predecessor's last is the day before
 */
public record Successor(PersonId person, @Nullable OrganisationId sender, LocalDate from) {

  public Successor {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(from, "from");
  }
}
