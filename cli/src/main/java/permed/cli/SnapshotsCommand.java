package permed.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What can be asked and cited. */
@Command(
    name = "snapshots",
    description =
        "List the snapshots, the newest data first; one that serves members alone says so.")
final class SnapshotsCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("snapshot"),
          Column.text("serving"),
          Column.text("data_of"),
          Column.integer("projects"),
          Column.integer("deliveries"),
          Column.text("built_by"));

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    List<Snapshots.Listed> listed = new Snapshots(data.directory).list();
    output.print(
        Table.of(COLUMNS, Map.of(), listed.stream().map(SnapshotsCommand::cells).toList()));
    return ExitCode.DONE;
  }

  private static List<? extends @Nullable Object> cells(Snapshots.Listed listed) {
    Manifest manifest = listed.manifest();
    String serving = listed.current() ? "yes" : "no";
    if (manifest == null) {
      return Arrays.asList(listed.id(), serving, "damaged", null, null, null);
    }
    return List.of(
        listed.id(),
        manifest.isForMembers() && listed.current() ? "members" : serving,
        manifest.dumpDate(),
        manifest.projects(),
        (long) manifest.inputs().size(),
        manifest.codeVersion());
  }
}
