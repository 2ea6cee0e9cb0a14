package permed.platform.meetings;

import java.util.Objects;
import java.util.UUID;

/** Identifies a meeting for good. */
public record MeetingId(UUID value) {

  public MeetingId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static MeetingId of(String text) {
    return new MeetingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
