package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * One holding of an office by one person, as its latest known version.
 *
 * @param organisation the holder's organisation at the time
 * @param period from taking office to the last day; for an interim the latest day it may last,
 *     which {@link AdInterim} may bring forward
 * @param full whether it counts against the limit of consecutive terms: neither interim nor partial
 */
public record OfficeTerm(
    OfficeTermId id,
    int version,
    OfficeId office,
    PersonId person,
    @Nullable OrganisationId organisation,
    Kind kind,
    Period period,
    boolean full,
    Act act) {

  /** How the person came into office. */
  public enum Kind {
    ELECTED,
    APPOINTED,
    AD_INTERIM
  }

  public OfficeTerm {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(period, "period");
    if (full && kind == Kind.AD_INTERIM) {
      throw new IllegalArgumentException("acting time does not count against the limit of terms");
    }
  }

  public boolean isAdInterim() {
    return kind == Kind.AD_INTERIM;
  }
}
