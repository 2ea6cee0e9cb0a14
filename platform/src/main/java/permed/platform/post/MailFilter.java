package permed.platform.post;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which mails of the outbox are asked for.
 *
 * @param state only those in this state, or all
 * @param to only those to this address, or all where it is empty
 */
public record MailFilter(@Nullable MailState state, String to) {

  public static final MailFilter ALL = new MailFilter(null, "");

  public MailFilter {
    to = to.strip().toLowerCase(Locale.ROOT);
  }
}
