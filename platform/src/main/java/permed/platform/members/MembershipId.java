package permed.platform.members;

import java.util.Objects;
import java.util.UUID;

/** Identifies a membership for good. */
public record MembershipId(UUID value) {

  public MembershipId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static MembershipId of(String text) {
    return new MembershipId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
