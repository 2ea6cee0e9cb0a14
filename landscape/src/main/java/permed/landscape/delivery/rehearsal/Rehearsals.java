package permed.landscape.delivery.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.source.SourceReader;
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
      SourceReader reader,
      ImportOptions options,
      GuardLimits limits,
      Path workspace,
      ImportProgress progress) {
    return within(workspace, progress, run -> run.rehearse(file, reader, options, limits));
  }

  /**
   * What makes a delivery doubtful, without comparing record by record where nothing depends on it:
   * only a complete delivery can make records go.
   *
   * @param workspace an existing empty directory; empty again afterwards
   */
  public CheckOutcome check(
      Path file,
      SourceReader reader,
      ImportOptions options,
      GuardLimits limits,
      Path workspace,
      ImportProgress progress) {
    if (options.terms().extent() == Extent.CHANGES) {
      return within(workspace, progress, run -> run.check(file, reader, options, limits));
    }
    return switch (rehearse(file, reader, options, limits, workspace, progress)) {
      case RehearsalOutcome.Refused refused -> new CheckOutcome.Refused(refused.reason());
      case RehearsalOutcome.Incomparable other ->
          new CheckOutcome.Incomparable(other.delivery(), other.reason());
      case RehearsalOutcome.Rehearsed done -> new CheckOutcome.Checked(done.rehearsal().warnings());
    };
  }

  private <T> T within(Path workspace, ImportProgress progress, Work<T> work) {
    try (Sketches sketches = new Sketches(workspace.resolve("sketches"))) {
      Path scratch = Files.createDirectory(workspace.resolve("scratch"));
      try {
        return work.with(new Run(archive, sources, new Ground(sketches), scratch, progress));
      } finally {
        Files.deleteIfExists(scratch);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("rehearsing in " + workspace, failed);
    }
  }

  private interface Work<T> {
    T with(Run run) throws IOException;
  }
}
