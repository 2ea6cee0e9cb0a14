package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * A person to take an office.
 *
 * @param organisation the person's organisation at the time
 * @param period for an interim the latest it may last
 * @param full whether it counts against the limit of consecutive terms
 * @throws IllegalArgumentException if acting time is to count against the limit
 */
public record NewTerm(
    OfficeId office,
    PersonId person,
    @Nullable OrganisationId organisation,
    OfficeTerm.Kind kind,
    Period period,
    boolean full) {

  public NewTerm {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    if (full && kind == OfficeTerm.Kind.AD_INTERIM) {
      throw new IllegalArgumentException("acting time does not count against the limit of terms");
    }
  }
}
