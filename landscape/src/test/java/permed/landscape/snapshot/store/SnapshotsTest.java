package permed.landscape.snapshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.landscape.grant.Project;
import permed.landscape.snapshot.Corpus;
import permed.landscape.snapshot.DamagedSnapshotException;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.Dumps;
import permed.landscape.snapshot.build.SnapshotBuilder;

class SnapshotsTest {

  private static final Project ONE = aGrant("1").of("1.00").build();

  @TempDir private Path data;
  private Snapshots snapshots;
  private String id;

  @BeforeEach
  void buildOne() {
    build("2025-02");
    snapshots = new Snapshots(data);
    id = snapshots.currentId().orElseThrow();
  }

  @Test
  void handlesOnOneSnapshotShareItsMemoryUntilTheLastIsClosed() {
    Snapshot first = snapshots.open(id);
    Snapshot second = snapshots.open(id);
    Corpus corpus = first.corpus();
    assertThat(second.corpus()).isSameAs(corpus);

    first.close();
    first.close();

    assertThat(second.project(ONE.id())).contains(ONE);
    second.close();
    assertThatThrownBy(() -> second.project(ONE.id())).isInstanceOf(AlreadyClosedException.class);
    try (Snapshot again = snapshots.open(id)) {
      assertThat(again.corpus()).isNotSameAs(corpus);
    }
  }

  @Test
  void aReaderKeepsItsSnapshotWhenAnotherIsSwitchedTo() {
    try (Snapshot former = snapshots.openCurrent().orElseThrow()) {
      build("2025-03");

      assertThat(former.project(ONE.id())).contains(ONE);
      try (Snapshot latter = snapshots.openCurrent().orElseThrow()) {
        assertThat(latter.id()).isNotEqualTo(former.id());
      }
    }
  }

  @Test
  void listsTheNewestDumpFirst() {
    build("2025-03");

    assertThat(snapshots.list())
        .extracting(Snapshots.Listed::id, Snapshots.Listed::current)
        .satisfiesExactly(
            newest -> assertThat(newest.toString()).contains("2025-03").contains("true"),
            older -> assertThat(older.toString()).contains(id).contains("false"));
  }

  @Test
  void listsNothingBeforeTheFirstBuild() {
    Snapshots none = new Snapshots(data.resolve("elsewhere"));

    assertThat(none.list()).isEmpty();
    assertThat(none.openCurrent()).isEmpty();
  }

  @Test
  void verifiesWhatIsWhole() {
    assertThat(snapshots.verify(id)).isInstanceOf(Verification.Verified.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "manifest.json",
        "project.parquet",
        "version.parquet",
        "columns.bin",
        "reference/exchange-rates.csv",
        "reference/deflators.csv"
      })
  void namesEveryFileThatWasAltered(String file) throws IOException {
    Files.writeString(path(file), "x", StandardOpenOption.APPEND);

    assertThat(snapshots.verify(id))
        .isInstanceOfSatisfying(
            Verification.Damaged.class,
            damaged -> assertThat(damaged.files()).anyMatch(said -> said.startsWith(file)));
    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> snapshots.open(id))
        .satisfies(damage -> assertThat(damage.file()).isEqualTo(path(file)))
        .withMessageContaining("permed snapshot");
  }

  @Test
  void namesTheIndexWhenItWasAltered() throws IOException {
    try (var files = Files.list(path("index"))) {
      Path terms = files.filter(file -> file.toString().endsWith(".tim")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(terms);
      bytes[bytes.length / 2] ^= 1;
      Files.write(terms, bytes);
    }

    assertThat(snapshots.verify(id))
        .isInstanceOfSatisfying(
            Verification.Damaged.class,
            damaged -> assertThat(damaged.files()).anyMatch(said -> said.startsWith("index")));
  }

  @Test
  void saysThatASnapshotIsNotThere() {
    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> snapshots.open("2024-01-0123456789"))
        .withMessageContaining("no such snapshot")
        .withMessageContaining("permed snapshots");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../snapshots", "", "current", "2025-02-zzzzzzzzzz"})
  void opensNothingByANameThatIsNoId(String name) {
    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> snapshots.open(name));
  }

  @Test
  void stillListsADamagedSnapshot() throws IOException {
    Files.writeString(path("manifest.json"), "{}");

    assertThat(snapshots.list())
        .singleElement()
        .satisfies(listed -> assertThat(listed.manifest()).isNull());
  }

  private Path path(String file) {
    return data.resolve("snapshots").resolve(id).resolve(file);
  }

  private void build(String date) {
    new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
        .build(new Dumps().dump(date, ONE).input(), BuildProgress.silent());
  }
}
