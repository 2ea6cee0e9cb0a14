package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies a mandate for good. */
public record MandateId(UUID value) {

  public MandateId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static MandateId of(String text) {
    return new MandateId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
