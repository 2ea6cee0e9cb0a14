package permed.platform.people;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address for mail, in lower case, the domain in its ASCII form.
 *
 * <p>Stricter than RFC 5321 where the standard allows what no provider gives out: no quotes, no
 * comments, no address literals.
 */
public record EmailAddress(String text) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;

  public EmailAddress {
    if (!isAddress(text)) {
      throw new IllegalArgumentException("no address for mail");
    }
  }

  /** Reads what somebody typed; empty for what is no address. */
  public static Optional<EmailAddress> parse(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    int at = text.lastIndexOf('@');
    if (at < 1) {
      return Optional.empty();
    }
    try {
      String address = text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
      return isAddress(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST
        && text.indexOf('@') <= LONGEST_LOCAL
        && SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return text;
  }
}
