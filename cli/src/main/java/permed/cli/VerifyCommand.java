package permed.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import permed.landscape.export.Column;
import permed.landscape.export.Table;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves that a snapshot still is what was built. */
@Command(
    name = "verify",
    description = "Compute every checksum of snapshots again; without an id, of all of them.")
final class VerifyCommand implements Callable<Integer> {

  private static final List<Column> COLUMNS =
      List.of(Column.text("snapshot"), Column.text("state"), Column.text("files"));

  @Parameters(paramLabel = "[SNAPSHOT…]", description = "Ids of snapshots.")
  private List<String> ids = List.of();

  @Mixin private final DataOption data = new DataOption();

  @Mixin private final OutputOption output = new OutputOption();

  @Override
  public Integer call() throws IOException {
    Snapshots snapshots = new Snapshots(data.directory);
    List<String> wanted =
        ids.isEmpty() ? snapshots.list().stream().map(Snapshots.Listed::id).toList() : ids;
    List<Verification> verifications = wanted.stream().map(snapshots::verify).toList();
    boolean sound = verifications.stream().allMatch(Verification.Verified.class::isInstance);
    Map<String, String> about =
        sound ? Map.of() : Map.of("What to do", "build again from the archive: permed snapshot");
    output.print(
        Table.of(COLUMNS, about, verifications.stream().flatMap(VerifyCommand::rows).toList()));
    return sound ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static Stream<List<Object>> rows(Verification verification) {
    return switch (verification) {
      case Verification.Verified verified ->
          Stream.of(List.of(verified.id(), "all as built", verified.files() + " files"));
      case Verification.Damaged damaged ->
          damaged.files().stream().map(file -> List.of(damaged.id(), "damaged", file));
    };
  }
}
