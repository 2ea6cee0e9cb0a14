package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies a body for good. */
public record BodyId(UUID value) {

  public BodyId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static BodyId of(String text) {
    return new BodyId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
