package permed.landscape.link.ror;

import java.nio.file.Path;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.ReferenceReader;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.SourceProfile;

/**
 * The registry's dump as a delivery: checked and archived whole, so that a snapshot can name the
 * one it was linked with.
 */
public final class RorDumpReader implements ReferenceReader {

  /** The id of the source in commands and records. */
  public static final String SOURCE = "ror";

  private static final SourceProfile PROFILE =
      new SourceProfile(
          SOURCE,
          "Research Organization Registry",
          "CC0-1.0",
          "Source: Research Organization Registry (ROR), CC0");

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    return new RorReader()
        .read(
            file,
            new RorSink() {
              @Override
              public void organisation(RorRecord organisation) {
                // Kept by the archive as part of the file; nothing of it is a grant.
              }

              @Override
              public void rejected(RejectedRow row) {
                sink.rejected(row);
              }
            });
  }
}
