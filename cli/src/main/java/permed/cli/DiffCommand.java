package permed.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Column;
import permed.landscape.export.Format;
import permed.landscape.export.Table;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.SnapshotDiff;
import permed.landscape.snapshot.store.Snapshots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed between two snapshots. */
@Command(
    name = "diff",
    description = "Tell what changed from one snapshot to another: projects and money by funder.")
final class DiffCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("change"),
          Column.text("what"),
          Column.text("title"),
          Column.text("fields"),
          Column.text("currency"),
          Column.decimal("before"),
          Column.decimal("after"));

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Id of the earlier snapshot.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "Id of the later snapshot.")
  private String after = "";

  @Mixin private final DataOption data = new DataOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws Exception {
    Snapshots snapshots = new Snapshots(data.directory);
    try (Snapshot earlier = snapshots.open(before);
        Snapshot later = snapshots.open(after)) {
      SnapshotDiff diff = SnapshotDiff.between(earlier, later);
      if (output.format == Format.TABLE) {
        spec.commandLine().getOut().print(diff);
        spec.commandLine().getOut().flush();
      } else {
        output.print(table(diff));
      }
      return ExitCode.DONE;
    }
  }

  private static Table table(SnapshotDiff diff) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    diff.added().listed().forEach(project -> rows.add(row("new", project)));
    diff.gone().listed().forEach(project -> rows.add(row("gone", project)));
    diff.changed().listed().forEach(project -> rows.add(row(project)));
    diff.money().forEach(money -> rows.add(row(money)));
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Before", diff.before());
    about.put("After", diff.after());
    about.put("New", Long.toString(diff.added().count()));
    about.put("Gone", Long.toString(diff.gone().count()));
    about.put("Changed", Long.toString(diff.changed().count()));
    return Table.of(COLUMNS, about, rows);
  }

  private static List<@Nullable Object> row(String change, SnapshotDiff.Titled project) {
    return Arrays.asList(change, project.id().toString(), project.title(), "", "", null, null);
  }

  private static List<@Nullable Object> row(SnapshotDiff.Changed project) {
    String fields =
        project.fields().stream()
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return Arrays.asList(
        "changed", project.id().toString(), project.title(), fields, "", null, null);
  }

  private static List<@Nullable Object> row(SnapshotDiff.FunderMoney money) {
    return Arrays.asList(
        "money", money.funder(), money.name(), "", money.currency(), money.before(), money.after());
  }
}
