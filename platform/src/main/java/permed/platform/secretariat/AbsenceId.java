package permed.platform.secretariat;

import java.util.Objects;
import java.util.UUID;

/** Identifies an absence for good. */
public record AbsenceId(UUID value) {

  public AbsenceId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static AbsenceId of(String text) {
    return new AbsenceId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
