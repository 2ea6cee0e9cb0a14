package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.Dimension;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.snapshot.store.Verification;

class SnapshotBuilderTest {

  private static final Project ONE = aGrant("1").of("100.00").ledBy("A", "SE", "1.00").build();
  private static final Project TWO = aGrant("2").of("200.00").build();
  private static final Project ONE_LATER = aGrant("1").titled("en", "Renamed").of("150.00").build();

  @TempDir private Path data;

  @Test
  void aSnapshotHoldsEveryProjectWhole() {
    Manifest manifest = built(new Dumps().dump("2025-02", TWO, ONE));

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
      assertThat(snapshot.project(ONE.id())).contains(ONE);
      assertThat(snapshot.project(TWO.id())).contains(TWO);
      assertThat(snapshot.project(new SourceRecordId("cordis", "3"))).isEmpty();
      assertThat(snapshot.manifest()).isEqualTo(manifest);
      assertThat(snapshot.corpus().columns().size()).isEqualTo(2);
      assertThat(snapshot.corpus().funderAreas()).containsEntry("ec", "EU");
      assertThat(snapshot.corpus().day()).isEqualTo("2025-02-28");
    }
  }

  @Test
  void theNewestDumpHasTheLastWordWhateverCameFirst() {
    Manifest inOrder = built(new Dumps().dump("2025-02", ONE, TWO).dump("2025-03", ONE_LATER));
    Manifest reversed = built(new Dumps().dump("2025-03", ONE_LATER).dump("2025-02", ONE, TWO));

    assertThat(inOrder).isEqualTo(reversed);
    assertThat(inOrder.projects()).isEqualTo(2);
    assertThat(inOrder.inputs().getFirst().current()).isEqualTo(1);
    assertThat(inOrder.inputs().getLast().superseded()).isEqualTo(1);
    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
      assertThat(snapshot.project(ONE.id())).contains(ONE_LATER);
    }
  }

  @Test
  void ofTwoDumpsOfOneDayTheOneImportedLastHasTheLastWord() {
    built(new Dumps().dump("2025-03", ONE).dump("2025-03-31", ONE_LATER));

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
      assertThat(snapshot.project(ONE.id())).contains(ONE_LATER);
    }
  }

  @Test
  void everyVersionStaysOnRecord() throws Exception {
    built(new Dumps().dump("2025-02", ONE, TWO).dump("2025-03", ONE_LATER));

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(
              parquet.rows("select local_id, dump_date, title, current from version order by all"))
          .containsExactly(
              List.of("1", "2025-02", "A grant", "false"),
              List.of("1", "2025-03", "Renamed", "true"),
              List.of("2", "2025-02", "A grant", "true"));
    }
  }

  @Test
  void theSameInputsGiveTheSameBytesAnywhere() throws IOException {
    Dumps dumps =
        new Dumps()
            .dump("2025-02", ManyProjects.of(3_000))
            .dump("2025-03", ONE_LATER)
            .finding("UnreadableDate", 3)
            .rejected("WrongFieldCount", "1;2;3");
    Path elsewhere = Files.createDirectory(data.resolve("else where's"));

    Manifest here = built(dumps);
    Manifest there = built(dumps, elsewhere, Instant.EPOCH);

    assertThat(there).isEqualTo(here);
    String id = new Snapshots(data).currentId().orElseThrow();
    for (Manifest.FileSum file : here.files()) {
      assertThat(elsewhere.resolve("snapshots").resolve(id).resolve(file.path()))
          .hasSameBinaryContentAs(data.resolve("snapshots").resolve(id).resolve(file.path()));
    }
    assertThat(new Snapshots(elsewhere).currentId()).contains(id);
  }

  @Test
  void columnsAndDocumentsAreInTheOrderOfTheIds() throws IOException {
    built(new Dumps().dump("2025-02", ManyProjects.of(1_000)));

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
      var reader = snapshot.corpus().searcher().getIndexReader();
      assertThat(reader.leaves()).hasSize(1);
      var ordinals = reader.leaves().getFirst().reader().getNumericDocValues("ordinal");
      for (int document = 0; document < 1_000; document++) {
        assertThat(ordinals.advanceExact(document)).isTrue();
        assertThat(ordinals.longValue()).isEqualTo(document);
      }
    }
  }

  @Test
  void findingsAreAllCountedAndKeptUpToAThousand() throws Exception {
    Manifest manifest =
        built(
            new Dumps()
                .dump("2025-02", ONE)
                .finding("UnreadableDate", 1_500)
                .rejected("WrongFieldCount", "1;2;3"));

    assertThat(manifest.findings())
        .isEqualTo(new TreeMap<>(Map.of("UnreadableDate", 1_500L, "WrongFieldCount", 1L)));
    assertThat(manifest.rows())
        .containsEntry("finding", 1_001L)
        .containsEntry("finding_count", 2L)
        .containsEntry("rejected", 1L);
    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow();
        Parquet parquet = new Parquet(snapshot)) {
      assertThat(parquet.rows("select verbatim from rejected")).containsExactly(List.of("1;2;3"));
      assertThat(parquet.rows("select findings from finding_count order by all"))
          .containsExactly(List.of("1"), List.of("1500"));
    }
  }

  @Test
  void buildingTheSameAgainChangesNothing() throws IOException {
    Dumps dumps = new Dumps().dump("2025-02", ONE);
    built(dumps);
    String before = snapshotFiles();

    BuildOutcome again = builder(data, Instant.EPOCH).build(dumps.input(), BuildProgress.silent());

    assertThat(again).isInstanceOf(BuildOutcome.AlreadyBuilt.class);
    assertThat(snapshotFiles()).isEqualTo(before);
  }

  @Test
  void buildingTheSameAgainMendsADamagedSnapshot() throws IOException {
    Dumps dumps = new Dumps().dump("2025-02", ONE);
    built(dumps);
    Snapshots snapshots = new Snapshots(data);
    String id = snapshots.currentId().orElseThrow();
    Files.writeString(data.resolve("snapshots").resolve(id).resolve("columns.bin"), "gone");

    BuildOutcome again = builder(data, Instant.EPOCH).build(dumps.input(), BuildProgress.silent());

    assertThat(again).isInstanceOf(BuildOutcome.Built.class);
    assertThat(snapshots.verify(id)).isInstanceOf(Verification.Verified.class);
  }

  @Test
  void goingBackToFormerInputsSwitchesBack() {
    Dumps former = new Dumps().dump("2025-02", ONE);
    built(former);
    String id = new Snapshots(data).currentId().orElseThrow();
    built(new Dumps().dump("2025-02", ONE).dump("2025-03", ONE_LATER));

    built(former);

    assertThat(new Snapshots(data).currentId()).contains(id);
    assertThat(new Snapshots(data).list()).hasSize(2);
  }

  @Test
  void saysWhenThereIsNothingToBuildFrom() {
    assertThat(builder(data, Instant.EPOCH).build(new Dumps().input(), BuildProgress.silent()))
        .isInstanceOf(BuildOutcome.NothingDelivered.class);
    assertThat(new Snapshots(data).openCurrent()).isEmpty();
  }

  @Test
  void aDumpWithoutAnyProjectGivesAnEmptySnapshot() {
    built(new Dumps().dump("2025-02"));

    try (Snapshot snapshot = new Snapshots(data).openCurrent().orElseThrow()) {
      assertThat(snapshot.corpus().columns().size()).isZero();
      assertThat(snapshot.corpus().columns().axis(Dimension.TOPIC).cardinality()).isZero();
      assertThat(snapshot.project(ONE.id())).isEmpty();
    }
  }

  @Test
  void anUnreadableDumpLeavesTheOldSnapshotServing() throws IOException {
    built(new Dumps().dump("2025-02", ONE));
    String before = snapshotFiles();

    BuildOutcome outcome =
        builder(data, Instant.EPOCH)
            .build(
                new Dumps().dump("2025-03", ONE_LATER).unreadable().input(),
                BuildProgress.silent());

    assertThat(outcome).isInstanceOf(BuildOutcome.UnreadableDelivery.class);
    assertThat(snapshotFiles()).isEqualTo(before);
  }

  @Test
  void aSecondBuildIsToldWhileOneRuns() {
    Dumps dumps = new Dumps().dump("2025-02", ONE);

    builder(data, Instant.EPOCH)
        .build(
            dumps.input(),
            (phase, done, total) ->
                assertThat(
                        builder(data, Instant.EPOCH).build(dumps.input(), BuildProgress.silent()))
                    .isInstanceOf(BuildOutcome.AnotherBuildRunning.class));

    assertThat(new Snapshots(data).currentId()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(BuildProgress.Phase.class)
  void aBuildThatFailsLeavesTheOldSnapshotServing(BuildProgress.Phase fatal) throws IOException {
    built(new Dumps().dump("2025-02", ONE));
    String before = snapshotFiles();
    BuildInput next = new Dumps().dump("2025-03", ManyProjects.of(600)).input();

    assertThatThrownBy(
            () ->
                builder(data, Instant.EPOCH)
                    .build(
                        next,
                        (phase, done, total) -> {
                          if (phase == fatal) {
                            throw new IllegalStateException("the power failed");
                          }
                        }))
        .hasMessage("the power failed");

    assertThat(snapshotFiles()).isEqualTo(before);
    assertThat(builder(data, Instant.EPOCH).build(next, BuildProgress.silent()))
        .isInstanceOf(BuildOutcome.Built.class);
  }

  @Test
  void whatADeadBuildLeftBehindIsSwept() throws IOException {
    Path dead = data.resolve("snapshots").resolve(".building-1234");
    Files.createDirectories(dead.resolve("work"));
    Files.writeString(dead.resolve("work").resolve("tables.duckdb"), "half");

    built(new Dumps().dump("2025-02", ONE));

    assertThat(dead).doesNotExist();
  }

  private Manifest built(Dumps dumps) {
    return built(dumps, data, Instant.parse("2025-04-01T10:00:00Z"));
  }

  private static Manifest built(Dumps dumps, Path directory, Instant now) {
    return switch (builder(directory, now).build(dumps.input(), BuildProgress.silent())) {
      case BuildOutcome.Built built -> built.manifest();
      case BuildOutcome.AlreadyBuilt already -> already.manifest();
      case BuildOutcome other -> throw new AssertionError(other);
    };
  }

  private static SnapshotBuilder builder(Path directory, Instant now) {
    return new SnapshotBuilder(directory, InstantSource.fixed(now));
  }

  /** Every file with its size and time, and which snapshot serves. */
  private String snapshotFiles() throws IOException {
    StringBuilder all = new StringBuilder(new Snapshots(data).currentId().orElse(""));
    try (Stream<Path> files = Files.walk(data.resolve("snapshots"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith("current")) {
          all.append('\n').append(file).append(Files.getLastModifiedTime(file));
        }
      }
    }
    return all.toString();
  }
}
