package permed.platform.people;

import java.util.Locale;
import java.util.Optional;

/**
 * The iD of a researcher: sixteen digits in four groups, the last one a check digit (ISO 7064, MOD
 * 11-2), as orcid.org gives them out.
 */
public record Orcid(String text) {

  public Orcid {
    if (!isOrcid(text)) {
      throw new IllegalArgumentException("no ORCID iD");
    }
  }

  /** Reads an iD with or without its address and dashes; empty for anything else. */
  public static Optional<Orcid> parse(String typed) {
    String digits =
        typed
            .strip()
            .toUpperCase(Locale.ROOT)
            .replaceFirst("^(HTTPS?://)?(WWW\\.)?ORCID\\.ORG/", "")
            .replaceAll("[\\s-]", "");
    String text = digits.replaceFirst("^(.{4})(.{4})(.{4})(.{4})$", "$1-$2-$3-$4");
    return isOrcid(text) ? Optional.of(new Orcid(text)) : Optional.empty();
  }

  private static boolean isOrcid(String text) {
    return text.matches("(\\d{4}-){3}\\d{3}[\\dX]")
        && text.charAt(text.length() - 1) == check(text.replace("-", "").substring(0, 15));
  }

  private static char check(String digits) {
    int total = 0;
    for (char digit : digits.toCharArray()) {
      total = (total + Character.digit(digit, 10)) * 2;
    }
    int check = (12 - total % 11) % 11;
    return check == 10 ? 'X' : Character.forDigit(check, 10);
  }

  @Override
  public String toString() {
    return text;
  }
}
