package permed.platform.members;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids of the Research Organization Registry: {@code 0}, six characters of Crockford's base 32, and
 * two digits that check them (ISO 7064, modulo 97).
 *
 * @see <a href="https://ror.readme.io/docs/identifier">ROR identifier pattern</a>
 */
public final class Ror {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM =
      Pattern.compile("(?:https?://)?(?:ror\\.org/)?(0[a-hj-km-np-tv-z0-9]{6})([0-9]{2})");

  private Ror() {}

  /** Reads an id with or without its address; empty for anything else. */
  public static Optional<String> parse(String text) {
    Matcher parts = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    return parts.matches() && check(parts.group(1)) == Integer.parseInt(parts.group(2))
        ? Optional.of(parts.group(1) + parts.group(2))
        : Optional.empty();
  }

  /** As {@link #parse}, but throws IllegalArgumentException for anything else. */
  public static String of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a ROR id: " + text));
  }

  private static long check(String id) {
    long number = 0;
    for (char digit : id.toCharArray()) {
      number = number * DIGITS.length() + DIGITS.indexOf(digit);
    }
    return 98 - number * 100 % 97;
  }
}
