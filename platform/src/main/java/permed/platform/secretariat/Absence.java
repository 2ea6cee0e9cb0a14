package permed.platform.secretariat;

import java.util.Objects;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;

/**
 * Days on which an officer is not there, as its latest known version. Why is nobody's business and
 * is not recorded.
 *
 * @param period never open: an officer who does not come back ends the mandate
 * @param cancelled whether the officer is there after all
 */
public record Absence(
    AbsenceId id, int version, PersonId person, Period period, boolean cancelled) {

  public Absence {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(person, "person");
    if (period.isOpen()) {
      throw new IllegalArgumentException("an absence has a last day");
    }
  }
}
