package permed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that was committed is lost, however hard a process ends. */
class CrashTest {

  private static final int ENOUGH = 200;

  @TempDir Path data;

  @Test
  void aKilledServerComesBackByItselfWithAllThatWasCommitted() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Servers.setup(data))) {
      int committed = 0;
      try (Connection connection = postgres.address().connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create table written (n int primary key)");
        while (committed < 10_000) {
          statement.execute("insert into written values (" + (committed + 1) + ")");
          committed++;
          if (committed == ENOUGH) {
            server().destroyForcibly();
          }
        }
      } catch (SQLException killed) {
        assertThat(committed).isBetween(ENOUGH, 9_999);
      }

      List<Integer> found = numbersOnceItAnswers(postgres.address());

      assertThat(found).startsWith(1).hasSizeBetween(committed, committed + 1);
      assertThat(found.getLast()).isEqualTo(found.size());
    }
    assertThat(EmbeddedPostgres.findRunning(data)).isEmpty();
  }

  @Test
  void theDatabaseOfAKilledProcessIsTakenOverWithAllThatWasCommitted() throws Exception {
    int committed = killedWhileWriting();
    long left = server().pid();

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Servers.setup(data))) {
      assertThat(server().pid()).as("the same server goes on").isEqualTo(left);
      List<Integer> found = numbersOnceItAnswers(postgres.address());
      assertThat(found).startsWith(1).hasSizeBetween(committed, committed + 1);
    }
    assertThat(ProcessHandle.of(left)).isEmpty();
  }

  @Test
  void whenProcessAndServerAreKilledAllThatWasCommittedIsThere() throws Exception {
    int committed = killedWhileWriting();
    server().destroyForcibly();

    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Servers.setup(data))) {
      List<Integer> found = numbersOnceItAnswers(postgres.address());
      assertThat(found).startsWith(1).hasSizeBetween(committed, committed + 1);
    }
  }

  @Test
  void aServerLeftBehindThatDoesNotKnowThePasswordIsStopped() throws Exception {
    killedWhileWriting();
    long left = server().pid();
    DatabaseAddress address = EmbeddedPostgres.findRunning(data).orElseThrow();
    JdbcClient.create(address.dataSource()).sql("alter role permed password 'other'").update();

    assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.setup(data)))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("does not know the password");

    assertThat(ProcessHandle.of(left)).isEmpty();
    assertThat(PostmasterFile.find(cluster())).isEmpty();
  }

  @Test
  void aFolderNobodyWantsGoesWithTheServerLeftOverIt() throws Exception {
    killedWhileWriting();
    ProcessHandle left = server();

    assertThat(EmbeddedPostgres.discard(data)).isTrue();

    assertThat(left.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(data).doesNotExist();
  }

  @Test
  void aFolderInUseIsNotDiscarded() {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Servers.setup(data))) {
      assertThat(EmbeddedPostgres.discard(data)).isFalse();

      assertThat(PostgresServer.answers(postgres.address())).isTrue();
    }
  }

  @Test
  void aSecondProcessIsRefusedAndTheFirstGoesOn() throws Exception {
    Process first = write();
    try (BufferedReader said = first.inputReader()) {
      said.readLine();

      assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.setup(data)))
          .isInstanceOf(DatabaseUnavailableException.class)
          .hasMessageContaining("Another permed works with the database");

      assertThat(said.readLine()).isEqualTo("2");
    } finally {
      first.destroyForcibly().waitFor();
      EmbeddedPostgres.start(Servers.setup(data)).close();
    }
  }

  private int killedWhileWriting() throws IOException, InterruptedException {
    Process writer = write();
    int committed = 0;
    try (BufferedReader said = writer.inputReader()) {
      while (committed < ENOUGH) {
        committed = Integer.parseInt(said.readLine());
      }
      writer.toHandle().destroyForcibly();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        committed = Integer.parseInt(line);
      }
    }
    writer.waitFor();
    return committed;
  }

  private Process write() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private Path cluster() {
    return data.resolve("database/cluster");
  }

  private ProcessHandle server() {
    return PostmasterFile.find(cluster()).orElseThrow().server(cluster()).orElseThrow();
  }

  /** In the order they were written; the one that never was committed would come first. */
  private static List<Integer> numbersOnceItAnswers(DatabaseAddress address)
      throws InterruptedException {
    for (int attempt = 0; attempt < 200 && !PostgresServer.answers(address); attempt++) {
      Thread.sleep(Duration.ofMillis(50));
    }
    return JdbcClient.create(address.dataSource())
        .sql("select n from written order by n")
        .query(Integer.class)
        .list();
  }
}
