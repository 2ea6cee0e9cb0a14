package permed.cli;

import java.util.concurrent.Callable;
import permed.landscape.snapshot.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The web application over a data directory. */
@Command(name = "serve", description = "Serve the pages and the API of the current snapshot.")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "TCP port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  private int port = 8080;

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    if (new Snapshots(data.directory).currentId().isEmpty()) {
      spec.commandLine().getErr().println("There is no snapshot in " + data.directory + " yet.");
      spec.commandLine()
          .getErr()
          .println("  permed import cordis FILE, then permed snapshot; or look round: permed demo");
      return ExitCode.REFUSED;
    }
    return Server.serve(
        data.directory, port, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
