package permed.platform.people;

import java.util.Objects;
import permed.platform.audit.Act;

/** What is written down about a person has changed, in the transaction that tells of it. */
public record PersonCorrected(Person before, Person after, Act act) {

  public boolean emailChanged() {
    return !Objects.equals(before.email(), after.email());
  }
}
