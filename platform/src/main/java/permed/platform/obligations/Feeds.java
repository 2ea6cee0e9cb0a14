package permed.platform.obligations;

import java.time.Instant;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** Private addresses under which a calendar program reads a person's obligations. */
public interface Feeds {

  /**
   * Makes a new token for a person's calendar and ends the one before. It is told this once; only
   * its hash is kept.
   */
  String renew(PersonId person, Act act);

  /** Ends a person's private address, if there is one. */
  void end(PersonId person, Act act);

  /** Since when a person has a private address; empty without one. */
  Optional<Instant> since(PersonId person);

  /** Whose calendar a token opens; empty for one that opens none. */
  Optional<PersonId> ownerOf(String token);
}
