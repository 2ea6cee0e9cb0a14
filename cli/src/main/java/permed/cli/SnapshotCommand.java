package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.snapshot.build.ArchivedInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds what is served from all that is archived. */
@Command(
    name = "snapshot",
    description = {
      "Build a snapshot from all archived deliveries and switch to it.",
      "A build that dies leaves the snapshot before it serving."
    })
final class SnapshotCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("delivery"),
          Column.text("data_of"),
          Column.integer("projects"),
          Column.integer("replaced_by_newer"));

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    BuildOutcome outcome = build(data.directory, err);
    return switch (outcome) {
      case BuildOutcome.Built built -> told(built.id(), "built and serving", built.manifest());
      case BuildOutcome.AlreadyBuilt built ->
          told(built.id(), "was built before and serves", built.manifest());
      case BuildOutcome.NothingDelivered nothing -> {
        err.println("The archive in " + data.directory + " is empty.");
        err.println("  Bring in a dump first: permed import cordis FILE");
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.AnotherBuildRunning running -> {
        err.println("Another build is running on " + data.directory + ".");
        err.println("  Wait until it is done, then run this again.");
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.UnreadableDelivery unreadable -> {
        Refusals.print(err, unreadable.delivery().fileName(), unreadable.reason());
        yield ExitCode.REFUSED;
      }
      case BuildOutcome.UnreadableCorrections unreadable -> {
        Refusals.print(err, unreadable);
        yield ExitCode.REFUSED;
      }
    };
  }

  static BuildOutcome build(Path directory, PrintWriter err) {
    Sources sources = OwnSources.in(directory, err);
    SnapshotBuilder builder = new SnapshotBuilder(directory, InstantSource.system());
    try (PhaseProgress progress = new PhaseProgress()) {
      return builder.build(
          ArchivedInput.of(new DeliveryArchive(directory), sources, Version.code()), progress);
    }
  }

  /** One row a delivery: what it has the last word on, and what newer ones replaced. */
  private int told(String id, String state, Manifest manifest) throws IOException {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Snapshot", id + ", " + state);
    about.put("Projects", String.format(Locale.UK, "%,d", manifest.projects()));
    output.print(
        Table.of(COLUMNS, about, manifest.inputs().stream().map(SnapshotCommand::row).toList()));
    return ExitCode.DONE;
  }

  private static List<Object> row(Manifest.Input input) {
    return List.of(input.fileName(), input.dumpDate(), input.current(), input.superseded());
  }

  /** The words for a phase. */
  static String words(Phase phase) {
    return switch (phase) {
      case READ -> "Reading deliveries";
      case LINK -> "Finding the same award";
      case WRITE -> "Writing projects";
      case PACK -> "Packing tables";
      case SUM -> "Checksums";
      case INDEX -> "Indexing text";
      case SWITCH -> "Switching";
    };
  }
}
