package permed.platform.secretariat;

import java.util.Objects;
import java.util.UUID;

/** Identifies a request for good. */
public record RequestId(UUID value) {

  public RequestId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static RequestId of(String text) {
    return new RequestId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
