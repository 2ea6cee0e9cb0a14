package permed.platform.secretariat;

import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/** From whom a request is. */
public sealed interface Requester {

  /** Someone the consortium knows. */
  record Known(PersonId person) implements Requester {}

  /**
   * Someone else.
   *
   * @param email where an answer goes, absent for a caller who gave none
   * @param organisation as given, may be empty
   */
  record Outside(String name, @Nullable String email, String organisation) implements Requester {}

  /** Someone whose name and words were erased when the time to keep them was over. */
  record Forgotten() implements Requester {}
}
