package permed.landscape.link.ror;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.landscape.grant.SourceRecordId;

/**
 * The identity of an organisation in the registry: nine characters, without the address before it.
 *
 * <p>The first is a zero, six more are a number in Crockford's base 32, the last two a check number
 * (ISO/IEC 7064, modulo 97).
 *
 * @throws IllegalArgumentException if the form or the check number is wrong
 */
public record RorId(String value) implements Comparable<RorId> {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM = Pattern.compile("0([0-9a-hj-km-np-tv-z]{6})([0-9]{2})");
  private static final Pattern WRITTEN =
      Pattern.compile("(?:https?://)?(?:ror\\.org/|ror:)?(0[0-9a-z]{8})/?");

  public RorId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a ROR id: " + value);
    }
  }

  /** Reads an id with or without {@code https://ror.org/} or {@code ror:} before it. */
  public static Optional<RorId> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
    return written.matches() && isValid(written.group(1))
        ? Optional.of(new RorId(written.group(1)))
        : Optional.empty();
  }

  /** The permanent address of the record. */
  public String url() {
    return "https://ror.org/" + value;
  }

  /** The same as an id of a source record: {@code ror:0…}. */
  public SourceRecordId asSourceRecordId() {
    return new SourceRecordId("ror", value);
  }

  @Override
  public int compareTo(RorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isValid(String value) {
    Matcher form = FORM.matcher(value);
    return form.matches() && checkNumber(form.group(1)) == Integer.parseInt(form.group(2));
  }

  private static long checkNumber(String body) {
    long number = 0;
    for (int i = 0; i < body.length(); i++) {
      number = number * 32 + DIGITS.indexOf(body.charAt(i));
    }
    return 98 - number * 100 % 97;
  }
}
