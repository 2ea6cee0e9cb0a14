package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies one holding of an office for good. */
public record OfficeTermId(UUID value) {

  public OfficeTermId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static OfficeTermId of(String text) {
    return new OfficeTermId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
