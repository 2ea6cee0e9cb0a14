package permed.landscape.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void opensAFileFromBeforeLinesHadPeriods(long version) {
    ColumnsBuilder builder = new ColumnsBuilder();
    builder.add(aGrant("1").running("2019", "2020").of("1.00").build());
    Columns columns = builder.build();
    Path file = directory.resolve("columns.bin");
    ColumnsFile.write(file, columns, version);

    Columns read = ColumnsFile.read(file);

    assertThat(read.lines().periods().isEmpty()).isTrue();
    assertThat(read.lines().minorUnitsAt(0)).isEqualTo(100);
    assertThat(read.axis(Dimension.SOURCE).key(0)).isEqualTo("cordis");
  }

  @Test
  void refusesAFileOfALaterVersion() {
    Path file = directory.resolve("columns.bin");
    ColumnsFile.write(file, new ColumnsBuilder().build(), 4);

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
