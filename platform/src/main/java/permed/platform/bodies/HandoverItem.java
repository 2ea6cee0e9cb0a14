package permed.platform.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing passed on.
 *
 * @param kind what it is, as a lower-case word the giving module chooses: {@code obligation}
 * @param title what is shown
 * @param due the day it must be done by, if there is one
 * @param link path within the platform; empty if there is no page
 */
public record HandoverItem(String kind, String title, @Nullable LocalDate due, String link) {

  public HandoverItem {
    kind = kind.strip();
    title = title.strip();
    if (kind.isEmpty() || title.isEmpty()) {
      throw new IllegalArgumentException("what is handed over has a kind and a title");
    }
    if (!link.isEmpty() && !link.startsWith("/")) {
      throw new IllegalArgumentException("what is handed over has its page here: " + link);
    }
  }
}
