package permed.platform.secretariat;

import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * Which requests are wanted; what is absent does not narrow.
 *
 * @param pendingOnly only those somebody has still to do something about
 * @param officer only those this officer has
 * @param words all of them occur in the request, its entries or its sender, each at the start of a
 *     word; or its number
 */
public record InboxFilter(boolean pendingOnly, @Nullable PersonId officer, String words) {

  /** Everything somebody has still to do something about. */
  public static final InboxFilter PENDING = new InboxFilter(true, null, "");

  public InboxFilter {
    words = words.strip();
  }
}
