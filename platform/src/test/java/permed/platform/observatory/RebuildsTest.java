package permed.platform.observatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.sample.BundledSample;
import permed.landscape.source.cordis.CordisReader;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.site.PlatformSettings;
import permed.platform.site.SiteParts;

class RebuildsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Act ACT = Act.of(Actor.system("test"), NOW);

  @TempDir private Path data;
  private final TestDatabase database = TestDatabase.fresh();
  private Landscape landscape;
  private Rebuilds rebuilds;

  @BeforeEach
  void start() {
    PlatformSettings settings = SiteParts.settings(data);
    RebuildRows rows = new RebuildRows(database.jdbc());
    landscape = new Landscape(settings);
    rebuilds = new Rebuilds(rows, new Rebuilder(rows, landscape, settings, List.of(), () -> NOW));
  }

  @Test
  void nothingIsBuiltUnasked() throws IOException {
    deliver();

    assertThat(rebuilds.state()).isEqualTo(new Rebuilding.NeverAsked());
    assertThat(rebuilds.runDue()).isFalse();
    assertThat(landscape.open()).isEmpty();
  }

  @Test
  void whatWasBuiltServesWithoutARestart() throws IOException {
    deliver();
    request("a delivery was approved");
    assertThat(rebuilds.state()).isEqualTo(new Rebuilding.Waiting(NOW));

    assertThat(rebuilds.runDue()).isTrue();

    try (Reading reading = landscape.open().orElseThrow()) {
      assertThat(rebuilds.state()).isEqualTo(new Rebuilding.Serving(NOW, reading.id()));
      assertThat(reading.manifest().projects()).isPositive();
    }
  }

  @Test
  void requestsThatWaitAreAnsweredTogether() throws IOException {
    deliver();
    request("one");
    request("two");
    assertThat(rebuilds.reasons()).containsExactly("one", "two");

    assertThat(rebuilds.runDue()).isTrue();

    assertThat(rebuilds.reasons()).isEmpty();
    assertThat(rebuilds.runDue()).isFalse();
  }

  @Test
  void aRequestOutlivesTheProcess() {
    request("before the power went");

    start();

    assertThat(rebuilds.state()).isEqualTo(new Rebuilding.Waiting(NOW));
  }

  @Test
  void whatIsTakenBackAsksForNothing() {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              rebuilds.request("undone", ACT);
              status.setRollbackOnly();
            });

    assertThat(rebuilds.state()).isEqualTo(new Rebuilding.NeverAsked());
  }

  @Test
  void waitsWhileAnotherProcessBuilds() throws IOException {
    deliver();
    request("a delivery was approved");
    Path lock = Files.createDirectories(data.resolve("snapshots")).resolve(".lock");

    try (FileChannel file =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(rebuilds.runDue()).isFalse();
      assertThat(rebuilds.state()).isEqualTo(new Rebuilding.Waiting(NOW));
    }

    assertThat(rebuilds.runDue()).isTrue();
  }

  @Test
  void anArchivedFileThatBrokeIsNamedAndTheOldSnapshotServes() throws IOException {
    List<Delivery> delivered = deliver();
    request("a delivery was approved");
    rebuilds.runDue();
    String before = landscape.open().orElseThrow().id();
    Delivery broken = delivered.getFirst();
    Path file = new DeliveryArchive(data).file(broken);
    Files.write(file, new byte[(int) broken.bytes()]);
    request("another was");

    assertThat(rebuilds.runDue()).isTrue();

    assertThat(rebuilds.state())
        .isInstanceOfSatisfying(
            Rebuilding.Failed.class,
            failed -> {
              assertThat(failed.why()).isEqualTo(Rebuilding.Failure.UNREADABLE_DELIVERY);
              assertThat(failed.told()).contains(broken.fileName());
            });
    assertThat(landscape.open().orElseThrow().id()).isEqualTo(before);
  }

  @Test
  void aFaultOfTheMachineIsToldByANumber() throws IOException {
    deliver();
    Files.writeString(data.resolve("snapshots"), "no folder");
    request("a delivery was approved");

    assertThat(rebuilds.runDue()).isTrue();

    assertThat(rebuilds.state())
        .isInstanceOfSatisfying(
            Rebuilding.Failed.class,
            failed -> assertThat(failed.why()).isEqualTo(Rebuilding.Failure.FAULT));
  }

  @Test
  void anEmptyArchiveBuildsNothing() {
    request("everything was withdrawn");

    rebuilds.runDue();

    assertThat(rebuilds.state())
        .isEqualTo(new Rebuilding.Failed(NOW, Rebuilding.Failure.NOTHING_DELIVERED, ""));
  }

  private void request(String why) {
    database.transactions().executeWithoutResult(status -> rebuilds.request(why, ACT));
  }

  private List<Delivery> deliver() throws IOException {
    DeliveryArchive archive = new DeliveryArchive(data);
    Path dump = BundledSample.writeTo(data.resolve("sample")).getFirst();
    archive.importFile(dump, new CordisReader(), ImportOptions.none(), ImportProgress.UNWATCHED);
    return archive.list();
  }
}
