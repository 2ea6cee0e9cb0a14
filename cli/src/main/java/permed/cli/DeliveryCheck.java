package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.rehearsal.CheckOutcome;
import permed.landscape.delivery.rehearsal.GuardLimits;
import permed.landscape.delivery.rehearsal.Rehearsals;
import permed.landscape.delivery.rehearsal.finding.DeliveredBefore;
import permed.landscape.source.SourceReader;
import permed.landscape.source.Sources;

/** Looks at a file as a whole before it is archived, and tells what is doubtful. */
final class DeliveryCheck {

  private final DeliveryArchive archive;
  private final Sources sources;
  private final PrintWriter err;

  DeliveryCheck(DeliveryArchive archive, Sources sources, PrintWriter err) {
    this.archive = archive;
    this.sources = sources;
    this.err = err;
  }

  /** Whether nothing needs acknowledging; a file that cannot be read is left to the import. */
  boolean passes(Path file, SourceReader reader, ImportOptions options) throws IOException {
    Path workspace = Files.createTempDirectory("permed-check");
    try (Progress progress = Progress.bytes("Checking " + file.getFileName())) {
      CheckOutcome outcome =
          new Rehearsals(archive, sources)
              .check(
                  file,
                  reader,
                  options,
                  GuardLimits.usual(),
                  workspace,
                  (step, done, total) -> progress.to(done, total));
      return switch (outcome) {
        case CheckOutcome.Refused refused -> true;
        case CheckOutcome.Incomparable other -> {
          Refusals.print(err, other.delivery().fileName(), other.reason());
          yield false;
        }
        case CheckOutcome.Checked checked -> tell(file, checked.warnings());
      };
    } finally {
      Files.deleteIfExists(workspace);
    }
  }

  private boolean tell(Path file, List<Finding> warnings) {
    boolean passes = true;
    for (Finding warning : warnings) {
      // The import says so itself, and changes nothing.
      if (!(warning instanceof DeliveredBefore)) {
        Refusals.print(err, file.toString(), warning);
        passes &= warning.severity() != Severity.ERROR;
      }
    }
    return passes;
  }
}
