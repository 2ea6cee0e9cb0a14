package permed.platform.post;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * One plain-text mail to one recipient.
 *
 * @param key names this mail for good ({@code reminder:<obligation>:<person>:7d}); a second mail of
 *     the same key is not sent
 * @param to the recipient's address, one and without a name
 * @param recipient the person behind the address, absent for someone not registered
 * @param subject one line
 * @param secret whether the text holds a single-use link, and so must not stay readable once sent
 */
public record Mail(
    String key,
    String to,
    @Nullable PersonId recipient,
    String subject,
    String text,
    boolean secret) {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s\\p{Cntrl}<>()\\[\\]\",;:@]+@[^\\s\\p{Cntrl}<>()\",;:@]+");

  public Mail {
    Objects.requireNonNull(text, "text");
    if (key.isBlank() || subject.isBlank()) {
      throw new IllegalArgumentException("a mail has a key and a subject");
    }
    if (!ADDRESS.matcher(to).matches()) {
      throw new IllegalArgumentException("a mail goes to one address");
    }
    if (!isOneLine(key) || !isOneLine(subject)) {
      throw new IllegalArgumentException("a header of a mail is one line");
    }
  }

  private static boolean isOneLine(String text) {
    return text.codePoints().noneMatch(Mail::breaksLines);
  }

  private static boolean breaksLines(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
