package permed.benchmarks;

import permed.benchmarks.corpus.GenerateCommand;
import permed.benchmarks.corpus.LearnCommand;
import permed.benchmarks.own.BuildCommand;
import permed.benchmarks.own.LinkCommand;
import permed.benchmarks.own.MatchCommand;
import permed.benchmarks.own.ReadCommand;
import permed.benchmarks.report.MeasureCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the measurements. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "Measure the landscape at full size, side by side with a peer.",
    subcommands = {
      GenerateCommand.class,
      LearnCommand.class,
      ReadCommand.class,
      BuildCommand.class,
      LinkCommand.class,
      MatchCommand.class,
      MeasureCommand.class
    })
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(Benchmarks.class).execute(arguments));
  }
}
