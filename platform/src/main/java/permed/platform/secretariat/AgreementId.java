package permed.platform.secretariat;

import java.util.Objects;
import java.util.UUID;

/** Identifies a grant agreement for good. */
public record AgreementId(UUID value) {

  public AgreementId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static AgreementId of(String text) {
    return new AgreementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
