package permed.platform.secretariat.imports;

import java.util.Objects;
import java.util.UUID;

/** Identifies an uploaded sheet. */
public record UploadId(UUID value) {

  public UploadId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
