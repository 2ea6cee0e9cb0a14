package permed.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
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
      DeliveriesCommand.class,
      MappingCommand.class,
      SnapshotCommand.class,
      SnapshotsCommand.class,
      DiffCommand.class,
      ScorecardCommand.class,
      AskCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      InviteCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      ExportCommand.class,
      AuditCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Permed {

  // Lucene warns that it could use a module for vector search, which nothing here needs. Held in a
  // field, since the logging framework forgets levels of loggers nobody holds.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  public static void main(String[] arguments) {
    VECTORS.setLevel(Level.SEVERE);
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
