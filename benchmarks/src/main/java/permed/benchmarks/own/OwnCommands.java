package permed.benchmarks.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The measurements that need a Java machine of their own, and how to start them in one. */
@Command(
    name = "own",
    subcommands = {ReadCommand.class, BuildCommand.class, MatchCommand.class})
public final class OwnCommands {

  private OwnCommands() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(OwnCommands.class).execute(arguments));
  }

  /** Reads the dumps of a directory in a fresh machine with a given heap. */
  public static ChildJvm.Outcome read(String heap, Path corpus)
      throws IOException, InterruptedException {
    return ChildJvm.run(heap, OwnCommands.class, List.of("read", corpus.toString()));
  }

  /** Builds a snapshot of the dumps in a fresh machine with a given heap. */
  public static ChildJvm.Outcome build(String heap, Path corpus, Path data)
      throws IOException, InterruptedException {
    return ChildJvm.run(
        heap, OwnCommands.class, List.of("build", corpus.toString(), "--data", data.toString()));
  }
}
