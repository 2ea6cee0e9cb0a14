package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import permed.kernel.finding.Finding;
import permed.landscape.source.mapping.registry.MappingRegistry;
import permed.landscape.source.mapping.registry.MappingRegistry.AddOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a mapping where imports and builds find it. */
@Command(
    name = "add",
    description = {
      "Put a mapping into the data directory, so that files can be imported by its id.",
      "What was delivered before is still read with the version it came with: see permed"
          + " deliveries reread."
    })
final class MappingAddCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", description = "The mapping, a YAML file.")
  private Path file = Path.of("");

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return Refusals.print(err, "There is no file " + file + ".", "Name a YAML file.");
    }
    try {
      return add(Files.readString(file), err);
    } catch (MalformedInputException notText) {
      return Refusals.print(err, file + " is no text in UTF-8.", "Save it as UTF-8.");
    }
  }

  private int add(String yaml, PrintWriter err) {
    return switch (new MappingRegistry(data.directory).add(yaml)) {
      case AddOutcome.Added added -> {
        String id = added.mapping().profile().id();
        err.printf("%s: version %s is used for new deliveries%n", id, added.mapping().version());
        added
            .replaced()
            .ifPresent(before -> err.printf("  %s is kept for those that came with it%n", before));
        yield ExitCode.DONE;
      }
      case AddOutcome.Unchanged unchanged -> {
        err.printf("%s: the same stands there already%n", unchanged.mapping().profile().id());
        yield ExitCode.DONE;
      }
      case AddOutcome.Refused refused -> {
        for (Finding finding : refused.findings()) {
          Refusals.print(err, file.toString(), finding);
        }
        yield ExitCode.REFUSED;
      }
    };
  }
}
