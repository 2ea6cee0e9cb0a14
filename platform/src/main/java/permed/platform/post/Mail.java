package permed.platform.post;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * One plain-text mail to one recipient.
 *
 * @param key names this mail for good ({@code reminder:<obligation>:<person>:7d}); a second mail of
 *     the same key is not sent
 * @param to the recipient's address
 * @param recipient the person behind the address, absent for someone not registered
 * @param secret whether the text holds a single-use link, and so must not stay readable once sent
 */
public record Mail(
    String key,
    String to,
    @Nullable PersonId recipient,
    String subject,
    String text,
    boolean secret) {

  public Mail {
    Objects.requireNonNull(text, "text");
    if (key.isBlank() || to.isBlank() || subject.isBlank()) {
      throw new IllegalArgumentException("a mail has a key, a recipient and a subject");
    }
    if (to.matches(".*[\\r\\n].*") || subject.matches(".*[\\r\\n].*")) {
      throw new IllegalArgumentException("a header of a mail is one line");
    }
  }
}
