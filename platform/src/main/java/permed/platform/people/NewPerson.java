package permed.platform.people;

import java.util.UUID;

/** Someone to be written down for the first time, under an id nobody has. */
public record NewPerson(PersonId id, PersonDetails details) {

  /** Under a random id. */
  public static NewPerson of(PersonDetails details) {
    return new NewPerson(new PersonId(UUID.randomUUID()), details);
  }
}
