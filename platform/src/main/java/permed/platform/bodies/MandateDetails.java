package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;

/** What may be amended of a mandate; it is ended by giving its period an end. */
public record MandateDetails(@Nullable OrganisationId sender, Capacity capacity, Period period) {

  public MandateDetails {
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(period, "period");
  }
}
