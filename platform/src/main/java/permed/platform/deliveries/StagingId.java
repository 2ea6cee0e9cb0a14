package permed.platform.deliveries;

import java.util.Objects;
import java.util.UUID;

/** Identifies an uploaded delivery. */
public record StagingId(UUID value) {

  public StagingId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
