package permed.landscape.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Project;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;

class ColumnsFileTest {

  @TempDir private Path directory;

  @Test
  void refusesAFileWithOneBitTurned() throws IOException {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> ColumnsFile.read(file))
        .withMessageContaining("checksum")
        .withMessageContaining("permed snapshot");
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    for (int length : new int[] {0, 7, 100, bytes.length - 1}) {
      Files.write(file, Arrays.copyOf(bytes, length));

      assertThatExceptionOfType(DamagedSnapshotException.class)
          .isThrownBy(() -> ColumnsFile.read(file));
    }
  }

  @Test
  void namesAFileThatIsMissing() {
    Path file = directory.resolve("columns.bin");

    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> ColumnsFile.read(file))
        .satisfies(damage -> assertThat(damage.file()).isEqualTo(file));
  }

  @Test
  void readsArraysLargerThanOneBlock() {
    ColumnsBuilder builder = new ColumnsBuilder();
    for (int i = 0; i < 300_000; i++) {
      builder.add(aGrant("1").of("1.00").build());
    }
    Path file = directory.resolve("columns.bin");

    ColumnsFile.write(file, builder.build());

    Columns read = ColumnsFile.read(file);
    assertThat(read.size()).isEqualTo(300_000);
    assertThat(read.lines().minorUnitsAt(299_999)).isEqualTo(100);
    assertThat(read.axis(Dimension.SOURCE).to(299_999)).isEqualTo(300_000);
  }

  @Test
  void opensAFileFromBeforePeriodsPartsAndWhatIsGone() {
    ColumnsBuilder builder = new ColumnsBuilder();
    builder.add(aGrant("1").running("2019", "2020").of("1.00").build());
    Columns columns = builder.build();
    Path file = directory.resolve("columns.bin");
    ColumnsFile.write(file, columns, 1);

    Columns read = ColumnsFile.read(file);

    assertThat(read.lines().periods().isEmpty()).isTrue();
    assertThat(read.lines().minorUnitsAt(0)).isEqualTo(100);
    assertThat(read.axis(Dimension.SOURCE).key(0)).isEqualTo("cordis");
  }

  @Test
  void keepsWhatIsGone() {
    ColumnsBuilder builder = new ColumnsBuilder();
    Project grant = aGrant("1").of("1.00").build();
    List<Counting.Verdict> lines = Counting.of(List.of(grant), List.of());
    builder.add(Award.of(List.of(grant), lines, Set.of(grant.id())), 0);
    Path file = directory.resolve("columns.bin");

    ColumnsFile.write(file, builder.build());

    assertThat(ColumnsFile.read(file).isGone(0)).isTrue();
    assertThat(ColumnsFile.read(file).standing()).isZero();
  }

  @Test
  void refusesAFileOfALaterVersion() {
    Path file = directory.resolve("columns.bin");
    ColumnsFile.write(file, new ColumnsBuilder().build(), 3);

    assertThatExceptionOfType(DamagedSnapshotException.class)
        .isThrownBy(() -> ColumnsFile.read(file))
        .withMessageContaining("another version");
  }

  private Path written() {
    ColumnsBuilder builder = new ColumnsBuilder();
    builder.add(aGrant("1").of("1.00").ledBy("A", "SE", "1.00").build());
    Path file = directory.resolve("columns.bin");
    ColumnsFile.write(file, builder.build());
    return file;
  }
}
