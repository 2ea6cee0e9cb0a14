package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies a nomination for good. */
public record NominationId(UUID value) {

  public NominationId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static NominationId of(String text) {
    return new NominationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
