package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;

/**
 * A delegate's change of employer: the person stays in the seat, sent by another organisation.
 *
 * @param from the first day for the new sender
 */
public record Move(@Nullable OrganisationId sender, LocalDate from) {

  public Move {
    Objects.requireNonNull(from, "from");
  }
}
