package permed.platform.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;

/** Looks after the mails in the outbox: what was sent, what waits, what failed. */
public interface Mails {

  /** Mails a page has at most. */
  int LARGEST_PAGE = 200;

  /**
   * The newest first.
   *
   * @param after id of the last mail of the page before, null for the first page
   * @param limit mails at most, up to {@link #LARGEST_PAGE}
   */
  List<SentMail> list(MailFilter filter, @Nullable UUID after, int limit);

  /** How many mails are in each state; states of none are left out. */
  Map<MailState, Long> counts();

  /** The states of mails by their keys; a key no mail has is left out. */
  Map<String, MailState> states(Collection<String> keys);

  /** Tries a mail that waits or was given up at once, and then for days again. */
  RetryOutcome retry(UUID mail, Act act);
}
