package permed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that is not as it was left. */
class DatabaseFolderTest {

  @TempDir Path data;

  @Test
  void aNumberOfAProcessThatIsAnotherProgramByNowIsCleared() throws IOException {
    startAndStop();
    leavePidFile(ProcessHandle.current().pid());

    startAndStop();
  }

  @Test
  void aNumberOfAProcessThatIsNoMoreIsCleared() throws IOException {
    startAndStop();
    leavePidFile(4_000_000);

    startAndStop();
  }

  @Test
  void aClusterThatWasNotFinishedIsMadeAgain() throws IOException {
    Path unfinished = Files.createDirectories(data.resolve("database/cluster.new"));
    Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");

    startAndStop();

    assertThat(unfinished).doesNotExist();
  }

  @Test
  void aLostPasswordIsSaid() throws IOException {
    startAndStop();
    Files.delete(data.resolve("database/password"));

    assertThatThrownBy(this::startAndStop)
        .isInstanceOfSatisfying(
            DatabaseUnavailableException.class,
            lost -> assertThat(lost.remedy()).contains("permed restore"))
        .hasMessageContaining("password of the database is missing");
    assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
  }

  @Test
  void aWrongPasswordIsSaidAndNothingKeepsRunning() throws IOException {
    startAndStop();
    Files.writeString(data.resolve("database/password"), "guess");

    assertThatThrownBy(this::startAndStop)
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("does not know the password");
    assertThat(PostmasterFile.find(data.resolve("database/cluster"))).isEmpty();
  }

  @Test
  void aDatabaseOfAnotherMajorVersionIsRefused() throws IOException {
    startAndStop();
    Files.writeString(data.resolve("database/cluster/PG_VERSION"), "17\n");

    assertThatThrownBy(this::startAndStop)
        .isInstanceOfSatisfying(
            DatabaseUnavailableException.class,
            other -> assertThat(other.remedy()).contains("permed backup"))
        .hasMessageContaining("made by PostgreSQL 17")
        .hasMessageContaining("brings PostgreSQL 18");
  }

  @Test
  void aDamagedProgramIsUnpackedAgain() throws IOException {
    Path cache = data.resolve("postgres");
    PostgresBinaries whole = PostgresBinaries.unpackedIn(cache);
    long size = Files.size(whole.program("postgres"));
    Files.write(whole.program("postgres"), new byte[] {1}, StandardOpenOption.WRITE);

    PostgresBinaries again = PostgresBinaries.unpackedIn(cache);

    assertThat(Files.size(again.program("postgres"))).isEqualTo(size);
    assertThat(Command.of(List.of(), again.program("postgres").toString(), "--version").succeeds())
        .isTrue();
  }

  @Test
  void aMissingLibraryIsUnpackedAgain() throws IOException {
    Path cache = data.resolve("postgres");
    PostgresBinaries whole = PostgresBinaries.unpackedIn(cache);
    Path missing;
    try (var files = Files.list(whole.folder().resolve("share/postgresql"))) {
      missing = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.delete(missing);

    PostgresBinaries.unpackedIn(cache);

    assertThat(missing).isRegularFile();
    try (var left = Files.list(cache)) {
      assertThat(left).as("nothing half unpacked stays").hasSize(1);
    }
  }

  @Test
  void rootStepsDownToNobodyWhereNamespacesAreForbidden() throws IOException {
    PostgresBinaries binaries = PostgresBinaries.unpackedIn(Path.of("target", "postgres"));
    int nobody = 65534;
    List<String> prefix =
        List.of("setpriv", "--reuid=" + nobody, "--regid=" + nobody, "--clear-groups", "--");
    assumeThat(Command.of(prefix, binaries.program("postgres").toString(), "--version").succeeds())
        .as("only root can step down")
        .isTrue();
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    PostgresServer server =
        new PostgresServer(
            PostgresFolder.of(data).created(),
            binaries,
            new ServerAccount(prefix, OptionalInt.of(nobody)),
            true);

    DatabaseAddress address = server.start();

    assertThat(PostgresServer.answers(address)).isTrue();
    assertThat(Files.getAttribute(data.resolve("database/cluster/base"), "unix:uid"))
        .isEqualTo(nobody);
    server.stop();
    assertThat(PostgresServer.answers(address)).isFalse();
  }

  private void startAndStop() {
    EmbeddedPostgres.start(Servers.setup(data)).close();
  }

  private void leavePidFile(long pid) throws IOException {
    Path cluster = data.resolve("database/cluster");
    Files.writeString(
        cluster.resolve("postmaster.pid"),
        pid + "\n" + cluster + "\n1700000000\n54321\n\n127.0.0.1\n  1234  5678\n");
  }
}
