package permed.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that a snapshot still is what was built. */
@Command(
    name = "verify",
    description = "Compute every checksum of snapshots again; without an id, of all of them.")
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "[SNAPSHOT…]", description = "Ids of snapshots.")
  private List<String> ids = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Override
  public Integer call() {
    Snapshots snapshots = new Snapshots(data.directory);
    List<String> wanted =
        ids.isEmpty() ? snapshots.list().stream().map(Snapshots.Listed::id).toList() : ids;
    boolean sound = true;
    for (String id : wanted) {
      sound &= tell(snapshots.verify(id));
    }
    return sound ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private boolean tell(Verification verification) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (verification) {
      case Verification.Verified verified -> {
        out.printf("%s: %d files, all as built%n", verified.id(), verified.files());
        yield true;
      }
      case Verification.Damaged damaged -> {
        out.printf("%s: damaged%n", damaged.id());
        damaged.files().forEach(file -> out.printf("  %s%n", file));
        out.println("  Build it again from the archive: permed snapshot");
        yield false;
      }
    };
  }
}
