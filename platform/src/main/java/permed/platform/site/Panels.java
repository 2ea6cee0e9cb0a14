package permed.platform.site;

import java.util.Optional;
import java.util.UUID;

/** Gives a module's part of a page that shows what several modules know; one bean each. */
@FunctionalInterface
public interface Panels {

  /**
   * The part of an area's first page for one person; empty where there is nothing to say.
   *
   * @param standing what the person is entitled to now
   */
  Optional<Panel> in(Signpost.Area area, UUID person, Standing standing, Wording wording);
}
