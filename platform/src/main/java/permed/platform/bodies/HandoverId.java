package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies a handover for good. */
public record HandoverId(UUID value) {

  public HandoverId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static HandoverId of(String text) {
    return new HandoverId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
