package permed.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The {@code permed} command. */
@Command(
    name = "permed",
    description = "See who funds what, and cite the figure.",
    subcommands = {
      DemoCommand.class,
      FetchCommand.class,
      ImportCommand.class,
      SnapshotCommand.class,
      SnapshotsCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Permed {

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with everything it needs, ready to execute. */
  public static CommandLine commandLine() {
    return new CommandLine(new Permed())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(new Incidents());
  }
}
