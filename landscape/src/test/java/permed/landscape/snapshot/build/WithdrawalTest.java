package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryAct.Reinstatement;
import permed.landscape.delivery.DeliveryAct.Withdrawal;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.Sources;
import permed.landscape.source.Zips;
import permed.landscape.source.cordis.CordisReader;

class WithdrawalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path scratch;

  @Test
  void withdrawingTheNewestDeliveryLeadsBackToTheVerySameSnapshot() {
    DeliveryArchive archive = new DeliveryArchive(scratch.resolve("data"));
    deliver(archive, "cordis-2025-02.zip", "1;One;100\n2;Two;200\n");
    String before = build(archive);
    Delivery newest = deliver(archive, "cordis-2025-03.zip", "1;One anew;150\n3;Three;300\n");
    String with = build(archive);

    archive.withdraw(newest.sha256(), new Withdrawal(DAY, "Office", "wrong file"));
    String withdrawn = build(archive);
    archive.reinstate(newest.sha256(), new Reinstatement(DAY, "Office", "right after all"));
    String reinstated = build(archive);

    assertThat(with).isNotEqualTo(before);
    assertThat(withdrawn).isEqualTo(before);
    assertThat(reinstated).isEqualTo(with);
  }

  private Delivery deliver(DeliveryArchive archive, String name, String rows) {
    Map<String, String> files = new TreeMap<>();
    files.put("project.csv", "id;title;ecMaxContribution\n" + rows);
    Path file = Zips.pack(scratch.resolve(name), files);
    ImportOutcome outcome =
        archive.importFile(
            file, new CordisReader(), ImportOptions.none(), ImportProgress.UNWATCHED);
    return ((ImportOutcome.Imported) outcome).delivery();
  }

  private String build(DeliveryArchive archive) {
    BuildOutcome outcome =
        new SnapshotBuilder(scratch.resolve("data"), InstantSource.system())
            .build(
                ArchivedInput.of(archive, Sources.bundled(), "0.1.0-test"), BuildProgress.silent());
    assertThat(outcome).isInstanceOfAny(BuildOutcome.Built.class, BuildOutcome.AlreadyBuilt.class);
    return new Snapshots(scratch.resolve("data")).currentId().orElseThrow();
  }
}
