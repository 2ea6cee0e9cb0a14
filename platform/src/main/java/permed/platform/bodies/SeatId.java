package permed.platform.bodies;

import java.util.Objects;
import java.util.UUID;

/** Identifies a seat for good. */
public record SeatId(UUID value) {

  public SeatId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static SeatId of(String text) {
    return new SeatId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
