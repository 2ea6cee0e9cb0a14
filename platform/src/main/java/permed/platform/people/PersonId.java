package permed.platform.people;

import java.util.Objects;
import java.util.UUID;
import permed.platform.audit.Actor;

/** Identifies a person for good; it stays when the person's data are erased. */
public record PersonId(UUID value) {

  public PersonId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  public Actor actor() {
    return Actor.person(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
