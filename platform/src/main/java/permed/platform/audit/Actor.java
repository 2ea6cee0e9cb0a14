package permed.platform.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Who acts: a person, or a part of the system on its own.
 *
 * <p>Text forms: {@code person:<uuid>} and {@code system:<name>}.
 */
public sealed interface Actor {

  /** Someone in the directory, by id; names are never written down here. */
  static Actor person(UUID id) {
    return new Person(id);
  }

  /** A part of the system, such as {@code reminders}: lower-case letters, digits and dashes. */
  static Actor system(String name) {
    return new Part(name);
  }

  /** Reads a text form; empty for any other text. */
  static Optional<Actor> parse(String text) {
    try {
      if (text.startsWith("person:")) {
        return Optional.of(person(UUID.fromString(text.substring("person:".length()))));
      }
      if (text.startsWith("system:")) {
        return Optional.of(system(text.substring("system:".length())));
      }
      return Optional.empty();
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** The text form. */
  String text();

  /** A person, by the id the directory knows. */
  record Person(UUID id) implements Actor {

    @Override
    public String text() {
      return "person:" + id;
    }
  }

  /** A part of the system that acts by itself. */
  record Part(String name) implements Actor {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    public Part {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("Not a name of a part of the system: " + name);
      }
    }

    @Override
    public String text() {
      return "system:" + name;
    }
  }
}
