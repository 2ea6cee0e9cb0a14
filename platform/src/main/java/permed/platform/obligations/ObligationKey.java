package permed.platform.obligations;

import java.util.Optional;

/**
 * Names an obligation for good: its kind and the fact it follows from. It stays when the obligation
 * moves to another day.
 *
 * @param subject ids joined by colons
 */
public record ObligationKey(ObligationKind kind, String subject) {

  public ObligationKey {
    if (!subject.matches("[0-9a-z:-]+")) {
      throw new IllegalArgumentException("a key is made of ids: " + subject);
    }
  }

  static ObligationKey of(ObligationKind kind, Object... ids) {
    StringBuilder subject = new StringBuilder();
    for (Object id : ids) {
      subject.append(subject.isEmpty() ? "" : ":").append(id);
    }
    return new ObligationKey(kind, subject.toString());
  }

  /** Reads the text form; empty for anything else. */
  public static Optional<ObligationKey> parse(String text) {
    String[] parts = text.split(":", 2);
    return parts.length == 2 && parts[1].matches("[0-9a-z:-]+")
        ? ObligationKind.parse(parts[0]).map(kind -> new ObligationKey(kind, parts[1]))
        : Optional.empty();
  }

  /** {@code agenda-due:<id of the meeting>}. */
  @Override
  public String toString() {
    return kind.code() + ":" + subject;
  }
}
