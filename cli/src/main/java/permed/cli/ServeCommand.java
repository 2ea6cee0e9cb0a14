package permed.cli;

import java.util.concurrent.Callable;
import permed.landscape.snapshot.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The web application over a data directory. */
@Command(name = "serve", description = "Serve the pages and the API of the current snapshot.")
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final PortOption port = new PortOption();
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
        data.directory, port.number, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
