package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.landscape.snapshot.scorecard.ReportedField;
import permed.landscape.snapshot.scorecard.Scorecard;
import permed.landscape.snapshot.scorecard.ScorecardOutcome;
import permed.landscape.snapshot.scorecard.Scorecards;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.SnapshotDiff;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.SourceReader;
import permed.landscape.source.cordis.CordisReader;

/** From two real deliveries of the Commission to a snapshot. */
class RealDumpsIT {

  private static final String FEBRUARY = "cordis-HORIZONprojects-2025-02-csv.zip";
  private static final String MARCH = "cordis-HORIZONprojects-2025-03-csv.zip";

  @TempDir private Path data;
  private Path dumps;

  @BeforeEach
  void findDumps() {
    dumps = Path.of(System.getProperty("permed.root")).resolve("../shared/data/cordis");
    Assumptions.assumeTrue(
        Files.isDirectory(dumps), "the real dumps are not beside the repository: " + dumps);
  }

  @Test
  void aLaterDumpReplacesWhatItNamesWhicheverWasImportedFirst() {
    String inOrder = built(data.resolve("one"), FEBRUARY, MARCH);
    String reversed = built(data.resolve("two"), MARCH, FEBRUARY);

    assertThat(reversed).isEqualTo(inOrder);
    try (Snapshot snapshot = new Snapshots(data.resolve("one")).open(inOrder)) {
      Manifest manifest = snapshot.manifest();
      assertThat(manifest.projects()).isEqualTo(1_022);
      assertThat(manifest.inputs().getFirst().current()).isEqualTo(212);
      assertThat(manifest.inputs().getLast().superseded()).isEqualTo(212);
    }
  }

  @Test
  void theTablesHoldTheMoneyOfEveryColumn() throws Exception {
    String id = built(data, FEBRUARY, MARCH);

    try (Snapshot snapshot = new Snapshots(data).open(id);
        Parquet parquet = new Parquet(snapshot)) {
      List<String> table =
          parquet.rows("select sum(amount), count(*) from funding_line").getFirst();
      var lines = snapshot.corpus().columns().lines();
      long minorUnits = 0;
      for (int line = 0; line < lines.count(); line++) {
        minorUnits += lines.minorUnitsAt(line);
      }
      assertThat(new BigDecimal(table.getFirst()))
          .isEqualByComparingTo(BigDecimal.valueOf(minorUnits, 2))
          .isPositive();
      assertThat(table.getLast()).isEqualTo(Integer.toString(lines.count()));
    }
  }

  @Test
  void theSecondDumpSaysNothingElseOfTheProjectsItRepeats() {
    String february = built(data, FEBRUARY);
    String both = built(data, FEBRUARY, MARCH);

    SnapshotDiff diff = diff(february, both);

    assertThat(diff.added().count()).isZero();
    assertThat(diff.gone().count()).isZero();
    assertThat(diff.changed().count()).isZero();
    assertThat(diff.money()).singleElement().satisfies(ec -> assertThat(ec.difference()).isZero());
  }

  @Test
  void theDifferenceToTheSecondDumpAloneIsTheRestOfTheFirst() throws Exception {
    String march = built(data, MARCH);
    String both = built(data, FEBRUARY, MARCH);

    SnapshotDiff diff = diff(march, both);

    assertThat(diff.added().count()).isEqualTo(1_022 - 212);
    assertThat(diff.added().listed()).hasSize(SnapshotDiff.LISTED);
    try (Snapshot snapshot = new Snapshots(data).open(both);
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(diff.money())
          .singleElement()
          .satisfies(
              ec ->
                  assertThat(
                          parquet.rows(
                              "select sum(amount) from funding_line where "
                                  + "local_id not in (select local_id from version where current "
                                  + "and dump_date = '2025-03')"))
                      .singleElement()
                      .satisfies(
                          sum ->
                              assertThat(new BigDecimal(sum.getFirst()))
                                  .isEqualByComparingTo(ec.difference())));
    }
  }

  @Test
  void theScorecardAgreesWithCountingTheRows() throws Exception {
    String id = built(data, FEBRUARY, MARCH);

    try (Snapshot snapshot = new Snapshots(data).open(id);
        Parquet parquet = new Parquet(snapshot)) {
      Scorecard card = ((ScorecardOutcome.Found) Scorecards.find(snapshot, "ec")).scorecard();
      Scorecard.Year all = card.all().orElseThrow();
      ReportGrid.Funder ec = Scorecards.grid(snapshot).orElseThrow().funders().getFirst();

      assertThat(parquet.rows("select count(*), count(doi), count(abstract) from project"))
          .containsExactly(
              Stream.of(
                      all.records(),
                      all.stating(ReportedField.DOI),
                      all.stating(ReportedField.ABSTRACT))
                  .map(String::valueOf)
                  .toList());
      assertThat(parquet.rows("select sum(findings) from finding_count"))
          .containsExactly(
              List.of(
                  Long.toString(
                      card.findings().stream().mapToLong(Scorecard.Defect::count).sum())));
      assertThat(parquet.rows("select sum(amount)::decimal(18,2) from funding_line where counts"))
          .containsExactly(List.of(ec.money().getFirst().amount().toPlainString()));
    }
  }

  private SnapshotDiff diff(String former, String latter) {
    Snapshots snapshots = new Snapshots(data);
    try (Snapshot before = snapshots.open(former);
        Snapshot after = snapshots.open(latter)) {
      return SnapshotDiff.between(before, after);
    }
  }

  private String built(Path directory, String... files) {
    DeliveryArchive archive = new DeliveryArchive(directory);
    CordisReader reader = new CordisReader();
    for (String file : files) {
      ImportOutcome outcome =
          archive.importFile(
              dumps.resolve(file), reader, ImportOptions.none(), ImportProgress.UNWATCHED);
      assertThat(outcome).isNotInstanceOf(ImportOutcome.Refused.class);
    }
    BuildInput input = BuildInput.of(archive.list(), content(archive, reader), "test");
    BuildOutcome outcome =
        new SnapshotBuilder(directory, InstantSource.fixed(Instant.EPOCH))
            .build(input, BuildProgress.silent());
    return ((BuildOutcome.Built) outcome).id();
  }

  private static DeliveryContent content(DeliveryArchive archive, CordisReader reader) {
    return new DeliveryContent() {
      @Override
      public Path file(Delivery delivery) {
        return archive.file(delivery);
      }

      @Override
      public SourceReader reader(Delivery delivery) {
        return reader;
      }
    };
  }
}
