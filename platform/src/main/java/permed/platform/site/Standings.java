package permed.platform.site;

import java.util.UUID;

/** Tells what a person is entitled to now; the module that keeps the rosters knows. */
@FunctionalInterface
public interface Standings {

  /** The standing of a signed-in person, by the person's id. */
  Standing of(UUID person);
}
