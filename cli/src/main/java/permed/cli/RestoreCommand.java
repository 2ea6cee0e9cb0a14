package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import permed.platform.audit.AuditWitness;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.database.backup.RestoreOutcome;
import permed.platform.database.backup.Restores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A data directory from a backup or a hand-over. */
@Command(
    name = "restore",
    description = {
      "Restore a backup or a hand-over into an empty data directory.",
      "Every checksum and the audit log are verified first; what fails leaves nothing behind."
    })
final class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The zip file of the backup.")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    try {
      return tell(
          new Restores(List.of(new AuditWitness()))
              .restore(file, data.directory, OperatorsDatabase.find()));
    } catch (DatabaseUnavailableException no) {
      return Refusals.print(err, no.getMessage(), no.remedy());
    }
  }

  private int tell(RestoreOutcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (outcome) {
      case RestoreOutcome.Restored restored -> {
        out.printf(
            "Restored in %s what %s saved on %s:%n",
            data.directory,
            restored.manifest().about().product(),
            restored.manifest().about().madeAt());
        Saving.describe(restored.manifest(), out);
        out.flush();
        yield ExitCode.DONE;
      }
      case RestoreOutcome.Refused refused ->
          Refusals.print(spec.commandLine().getErr(), refused.what(), refused.remedy());
    };
  }
}
