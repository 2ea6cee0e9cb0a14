package permed.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import permed.platform.database.backup.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything of a data directory in one file, to be restored by the same people. */
@Command(
    name = "backup",
    description = {
      "Save everything in one zip file of open formats: the database as CSV, and every file.",
      "The server may run meanwhile. The file holds passwords' hashes: keep it safe."
    })
final class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The zip file to write.")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return new Saving(spec.commandLine().getOut(), spec.commandLine().getErr())
        .save(file, data.directory, Profile.FULL);
  }
}
