package permed.platform.database.backup;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The manifest as it is written down. */
final class ManifestJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ManifestJson() {}

  static byte[] write(BackupManifest manifest) {
    return JSON.writeValueAsBytes(manifest);
  }

  /** Reads one; empty when it is none. */
  static Optional<BackupManifest> parse(byte[] json) {
    try {
      return Optional.of(JSON.readValue(json, BackupManifest.class));
    } catch (JacksonException | NullPointerException none) {
      return Optional.empty();
    }
  }
}
