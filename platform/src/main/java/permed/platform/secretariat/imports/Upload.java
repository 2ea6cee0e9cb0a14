package permed.platform.secretariat.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Actor;

/**
 * An uploaded sheet, kept until it is imported or expires.
 *
 * @param done what came of it; absent while it waits
 */
public record Upload(
    UploadId id, String fileName, Actor by, Instant at, Instant expires, @Nullable Done done) {

  /** What an import did; the sheet itself is dropped then. */
  public record Done(Instant at, int imported, int leftOut) {}
}
