package permed.landscape.delivery.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.Sources;

/**
 * Reads a file as an import would, and tells what would change, without archiving anything.
 *
 * <p>Memory grows by about 100 bytes a record of the source; everything else is on disk.
 */
public final class Rehearsals {

  private final DeliveryArchive archive;
  private final Sources sources;

  /**
   * @param sources what reads the deliveries it is compared with
   */
  public Rehearsals(DeliveryArchive archive, Sources sources) {
    this.archive = archive;
    this.sources = sources;
  }

  /**
   * Reads the file whole, then the deliveries of its source that count now.
   *
   * @param workspace an existing empty directory; empty again afterwards
   * @throws UncheckedIOException if the disk fails
   */
  public RehearsalOutcome rehearse(
      Path file,
      DeliveryReader reader,
      ImportOptions options,
      GuardLimits limits,
      Path workspace,
      ImportProgress progress) {
    try (Sketches sketches = new Sketches(workspace.resolve("sketches"))) {
      Path scratch = Files.createDirectory(workspace.resolve("scratch"));
      try {
        Run run = new Run(archive, sources, new Ground(sketches), scratch, progress);
        return run.rehearse(file, reader, options, limits);
      } finally {
        Files.deleteIfExists(scratch);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("rehearsing " + file, failed);
    }
  }
}
