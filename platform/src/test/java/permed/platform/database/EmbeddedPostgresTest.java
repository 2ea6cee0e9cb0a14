package permed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One server over one folder, as it is started in production. */
class EmbeddedPostgresTest {

  @TempDir static Path data;
  private EmbeddedPostgres postgres;

  @BeforeEach
  void start() {
    postgres = EmbeddedPostgres.start(Servers.setup(data));
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  void isPostgresEighteenInUtf8AndUtc() {
    assertThat(setting("server_version_num")).startsWith("18");
    assertThat(setting("server_encoding")).isEqualTo("UTF8");
    assertThat(setting("TimeZone")).isEqualTo("UTC");
    assertThat(sql("select datlocale from pg_database where datname = 'permed'"))
        .isEqualTo("C.UTF-8");
  }

  @Test
  void writesThroughToTheDisk() {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("data_checksums")).isEqualTo("on");
  }

  @Test
  void listensOnThisMachineOnly() {
    assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(setting("unix_socket_directories")).isEmpty();
  }

  @Test
  void asksForThePassword() {
    DatabaseAddress wrong =
        new DatabaseAddress(postgres.address().url(), postgres.address().user(), "guess");

    assertThatThrownBy(wrong::connect)
        .isInstanceOfSatisfying(
            SQLException.class, no -> assertThat(no.getSQLState()).isEqualTo("28P01"));
    assertThat(postgres.address().toString()).doesNotContain(postgres.address().password());
  }

  @Test
  void keepsThePasswordToItsOwner() throws Exception {
    Path file = data.resolve("database/password");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsRowsAndPortFromStartToStart() {
    String url = postgres.address().url();
    run("create table if not exists kept (n int)");
    run("insert into kept values (1)");

    postgres.close();
    postgres = EmbeddedPostgres.start(Servers.setup(data));

    assertThat(postgres.address().url()).isEqualTo(url);
    assertThat(sql("select max(n)::text from kept")).isEqualTo("1");
  }

  @Test
  void isFoundWhileItRuns() {
    assertThat(EmbeddedPostgres.findRunning(data)).contains(postgres.address());

    postgres.close();

    assertThat(EmbeddedPostgres.findRunning(data)).isEmpty();
    postgres = EmbeddedPostgres.start(Servers.setup(data));
  }

  @Test
  void aSecondOneOnTheSameFolderIsRefused() {
    assertThatThrownBy(() -> EmbeddedPostgres.start(Servers.setup(data)))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("Another permed works with the database");
  }

  private String setting(String name) {
    return sql("select current_setting('" + name + "')");
  }

  private String sql(String sql) {
    return JdbcClient.create(postgres.address().dataSource()).sql(sql).query(String.class).single();
  }

  private void run(String sql) {
    JdbcClient.create(postgres.address().dataSource()).sql(sql).update();
  }
}
