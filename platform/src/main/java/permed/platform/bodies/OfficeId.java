package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies an office for good. */
public record OfficeId(UUID value) {

  public OfficeId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static OfficeId of(String text) {
    return new OfficeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
