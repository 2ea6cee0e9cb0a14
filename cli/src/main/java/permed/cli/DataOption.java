package permed.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data directory: database, archive, snapshots (default: ${DEFAULT-VALUE}).")
  Path directory = Path.of("data");
}
