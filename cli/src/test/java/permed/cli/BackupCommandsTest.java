package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.database.EmbeddedPostgres;
import permed.platform.database.Migrations;

/** Over a data directory whose database runs, as it does beside a server. */
class BackupCommandsTest {

  private static final String INTACT = "The audit log is intact: 1 lines, last hash ";

  @TempDir static Path work;
  static Path data;
  static EmbeddedPostgres running;

  @BeforeAll
  static void start() throws IOException {
    data = Files.createDirectories(work.resolve("data"));
    Files.createDirectories(data.resolve("archive"));
    Files.writeString(data.resolve("archive/ab.zip"), "raw");
    running = EmbeddedPostgres.start(data);
    var source = running.address().dataSource();
    new Migrations(source).migrate();
    Act act = Act.of(Actor.system("sample"), Instant.parse("2026-11-22T12:00:00Z"));
    new TransactionTemplate(new JdbcTransactionManager(source))
        .executeWithoutResult(
            status -> AuditLog.over(source).record(act, "members.admit", "", Map.of()));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void backupRestoreAndVerifyGoTogether() {
    String file = work.resolve("b.zip").toString();
    String other = work.resolve("other").toString();

    Invocation backup = Invocation.of("backup", file, "--data", data.toString());
    Invocation restore = Invocation.of("restore", file, "--data", other);
    Invocation verify = Invocation.of("audit", "verify", "--data", other);

    assertThat(backup.exitCode()).as(backup.err()).isZero();
    assertThat(backup.out())
        .startsWith("Saved in " + file)
        .contains("audit: intact, 1 lines, last hash ", "  1 files");
    assertThat(restore.exitCode()).as(restore.err()).isZero();
    assertThat(restore.out()).startsWith("Restored in " + other + " what permed development saved");
    assertThat(Path.of(other, "archive/ab.zip")).hasContent("raw");
    assertThat(verify.exitCode()).isZero();
    assertThat(verify.out()).startsWith(INTACT).hasLineCount(1);
    assertThat(EmbeddedPostgres.findRunning(Path.of(other)))
        .as("what was started for the time being is stopped")
        .isEmpty();
  }

  @Test
  void verifyingWorksBesideARunningServer() {
    Invocation verify = Invocation.of("audit", "verify", "--data", data.toString());

    assertThat(verify.out()).startsWith(INTACT);
    assertThat(EmbeddedPostgres.findRunning(data)).as("goes on running").isPresent();
  }

  @Test
  void aBrokenAuditLogIsRefused() throws SQLException {
    try (var connection = running.address().connect();
        var sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute("update audit.line set subject = 'other'");
      Invocation verify = Invocation.of("audit", "verify", "--data", data.toString());
      sql.execute("update audit.line set subject = ''");

      assertThat(verify.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(verify.err()).contains("broken at line 1");
    }
  }

  @Test
  void exportTellsWhatItLeavesOut() {
    Invocation export =
        Invocation.of("export", work.resolve("e.zip").toString(), "--data", data.toString());

    assertThat(export.exitCode()).as(export.err()).isZero();
    assertThat(export.out()).contains("left out: ", "folder mail");
  }

  @Test
  void refusalsSayWhatToDo(@TempDir Path empty) throws IOException {
    Path notABackup = Files.writeString(empty.resolve("b.zip"), "hello");

    Invocation nothing =
        Invocation.of("backup", empty.resolve("n.zip") + "", "--data", empty.resolve("none") + "");
    Invocation damaged =
        Invocation.of("restore", notABackup + "", "--data", empty.resolve("data") + "");
    Invocation full = Invocation.of("restore", notABackup + "", "--data", empty + "");
    Invocation none = Invocation.of("audit", "verify", "--data", empty + "");

    assertThat(nothing.err()).contains("There is nothing to save", "--data DIR");
    assertThat(damaged.err()).contains("is damaged", "take an earlier backup");
    assertThat(full.err()).contains("is not empty", "--data DIR");
    assertThat(none.err()).contains("There is no database in");
    assertThat(new int[] {nothing.exitCode(), damaged.exitCode(), full.exitCode(), none.exitCode()})
        .containsOnly(ExitCode.REFUSED);
  }

  @Test
  void aLostPasswordIsARefusalAndNoIncident(@TempDir Path other) throws IOException {
    EmbeddedPostgres.start(other).close();
    Files.delete(other.resolve("database/password"));

    Invocation verify = Invocation.of("audit", "verify", "--data", other.toString());

    assertThat(verify.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(verify.err()).contains("password of the database is missing", "permed restore");
  }
}
