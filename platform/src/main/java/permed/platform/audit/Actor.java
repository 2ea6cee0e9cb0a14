package permed.platform.audit;

import java.util.UUID;

/**
 * Who acts: a person by id, or a part of the platform by name.
 *
 * @param text {@code person:<uuid>} or {@code system:<name>}, the form that is kept
 */
public record Actor(String text) {

  private static final String PERSON = "person:";
  private static final String SYSTEM = "system:";

  public Actor {
    if (!text.startsWith(PERSON) && !text.startsWith(SYSTEM)) {
      throw new IllegalArgumentException("neither a person nor a part of the platform: " + text);
    }
  }

  public static Actor person(UUID id) {
    return new Actor(PERSON + id);
  }

  public static Actor system(String name) {
    return new Actor(SYSTEM + name);
  }
}
