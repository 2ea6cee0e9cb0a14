package permed.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import permed.platform.database.backup.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The memory of the consortium for its next host. */
@Command(
    name = "export",
    description = {
      "Hand everything over to the next host of the secretariat: a backup without the means to sign"
          + " in.",
      "It is taken over with permed restore; people are then invited anew."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The zip file to write.")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    return new Saving(spec.commandLine().getOut(), spec.commandLine().getErr())
        .save(file, data.directory, Profile.HAND_OVER);
  }
}
