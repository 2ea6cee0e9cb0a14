package permed.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Table;
import permed.landscape.snapshot.scorecard.ReportFiles;
import permed.landscape.snapshot.scorecard.ScorecardOutcome;
import permed.landscape.snapshot.scorecard.Scorecards;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What funders reported. */
@Command(
    name = "scorecard",
    description = {
      "Tell how complete and recent a funder's records are, and what is wrong with its files.",
      "Without a funder: what every funder reported, by the year projects start in."
    })
final class ScorecardCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "[FUNDER]",
      description = "Id of a funder, such as ec.")
  private @Nullable String funder;

  @Option(
      names = "--snapshot",
      paramLabel = "ID",
      description = "Snapshot to look at (default: the one that serves).")
  private @Nullable String snapshot;

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    Snapshots snapshots = new Snapshots(data.directory);
    String id = snapshot != null ? snapshot : snapshots.currentId().orElse("");
    if (id.isEmpty()) {
      return refused("There is no snapshot in " + data.directory + " yet: permed snapshot");
    }
    try (Snapshot opened = snapshots.open(id)) {
      return funder == null ? grid(opened) : card(opened, funder);
    }
  }

  private int grid(Snapshot opened) throws Exception {
    Optional<Table> table =
        Scorecards.grid(opened).map(grid -> ReportFiles.grid(grid, opened.id()));
    return table.isPresent() ? print(table.get()) : refused(tooOld(opened));
  }

  private int card(Snapshot opened, String id) throws Exception {
    return switch (Scorecards.find(opened, id)) {
      case ScorecardOutcome.Found found ->
          print(ReportFiles.scorecard(found.scorecard(), opened.id()));
      case ScorecardOutcome.NoSuchFunder none ->
          refused("No record has money of a funder '" + id + "'; permed scorecard lists all.");
      case ScorecardOutcome.TooOld old -> refused(tooOld(opened));
    };
  }

  private static String tooOld(Snapshot opened) {
    return "Snapshot " + opened.id() + " is too old to tell; build a new one: permed snapshot";
  }

  private int print(Table table) throws Exception {
    output.print(table);
    return ExitCode.DONE;
  }

  private int refused(String why) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(why);
    return ExitCode.REFUSED;
  }
}
