package permed.platform.members;

import java.util.Objects;
import java.util.UUID;

/** Identifies an organisation for good. */
public record OrganisationId(UUID value) {

  public OrganisationId {
    Objects.requireNonNull(value, "value");
  }

  /** Reads the text form; throws IllegalArgumentException for anything else. */
  public static OrganisationId of(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
