package permed.platform.accounts.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.people.Person;

/**
 * What a password must be: long, and not guessed from the person or the site. No rules about kinds
 * of characters, as NIST SP 800-63B advises.
 */
public final class PasswordRule {

  /** Characters at least. */
  public static final int SHORTEST = 12;

  /** Characters at most; longer input only costs time. */
  public static final int LONGEST = 200;

  private static final int DIFFERENT = 5;
  private static final String KEYBOARD =
      "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm"
          + " azertyuiopqsdfghjklmwxcvbn";

  private PasswordRule() {}

  /** Message key of what is wrong with a password for a person; empty if nothing is. */
  public static Optional<String> complaint(String password, Person person) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("accounts.password.too-short");
    }
    if (length > LONGEST) {
      return Optional.of("accounts.password.too-long");
    }
    String folded = password.toLowerCase(Locale.ROOT);
    boolean guessable =
        folded.codePoints().distinct().count() < DIFFERENT
            || isARun(folded)
            || known(person).anyMatch(word -> saysLittleBeside(folded, word));
    return guessable ? Optional.of("accounts.password.guessable") : Optional.empty();
  }

  private static boolean isARun(String password) {
    String backwards = new StringBuilder(KEYBOARD).reverse().toString();
    String shortest = password.substring(0, 8);
    return KEYBOARD.contains(shortest) || backwards.contains(shortest);
  }

  private static Stream<String> known(Person person) {
    String email = person.email() == null ? "" : person.email();
    String all = person.name() + " " + email + " permed password passwort icpermed";
    return Stream.of(all.toLowerCase(Locale.ROOT).split("[\\s,.@]+"))
        .filter(word -> word.length() > 3);
  }

  /** Whether what remains without the word is too short to be a secret. */
  private static boolean saysLittleBeside(String password, String word) {
    return password.contains(word) && password.replace(word, "").length() <= SHORTEST / 2;
  }
}
