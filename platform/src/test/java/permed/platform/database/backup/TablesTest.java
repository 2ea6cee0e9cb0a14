package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.platform.TestDatabase;

/** Tables of every kind a schema may have, in a schema of the test's own. */
class TablesTest {

  private static final String SCHEMA =
      """
      create table public.schema_history (
        installed_rank int, version text, success boolean);
      insert into public.schema_history values (1, '1', true);
      create schema s;
      create table s.hen (id int primary key, egg int,
        doubled int generated always as (id * 2) stored);
      create table s.egg (id int primary key, hen int references s.hen (id));
      alter table s.hen add foreign key (egg) references s.egg (id);
      create table s.counted (id bigint generated always as identity primary key, secret text);
      create table s.tree (id int primary key, parent int references s.tree (id));
      """;

  private final TestDatabase from = with(SCHEMA);
  private final TestDatabase to = with(SCHEMA);

  @TempDir Path work;

  @Test
  void referToEachOtherInACircle() throws Exception {
    run(from, "insert into s.hen (id) values (1); insert into s.egg values (7, 1)");
    run(from, "update s.hen set egg = 7");
    run(from, "insert into s.tree values (2, null), (1, 2)");

    moved(nothing());

    assertThat(numbers("select doubled from s.hen where egg = 7")).containsExactly(2);
    assertThat(numbers("select parent from s.tree where id = 1")).containsExactly(2);
    assertThat(numbers("select count(*)::int from pg_constraint where contype = 'f'"))
        .as("all foreign keys are back")
        .containsExactly(3);
  }

  @Test
  void countOnWhereTheyWere() throws Exception {
    run(from, "insert into s.counted (secret) values ('a'), ('b')");

    moved(nothing());

    run(to, "insert into s.counted (secret) values ('c')");
    assertThat(numbers("select id::int from s.counted order by id")).containsExactly(1, 2, 3);
  }

  @Test
  void replaceRowsThatMigrationsBring() throws Exception {
    run(from, "insert into s.tree values (5, null)");
    run(to, "insert into s.tree values (9, null)");

    moved(nothing());

    assertThat(numbers("select id from s.tree")).containsExactly(5);
  }

  @Test
  void goWithoutAColumnThatIsLeftOut() throws Exception {
    run(from, "insert into s.counted (secret) values ('a')");

    moved(new LeftOut(List.of("column s.counted.secret")));

    assertThat(numbers("select id::int from s.counted where secret is null")).containsExactly(1);
  }

  @Test
  void goWithoutATableThatIsLeftOut() throws Exception {
    run(from, "insert into s.counted (secret) values ('a')");

    moved(new LeftOut(List.of("table s.counted")));

    assertThat(numbers("select count(*)::int from s.counted")).containsExactly(0);
  }

  @Test
  void goWithoutASchemaThatIsLeftOut() throws Exception {
    run(from, "insert into s.counted (secret) values ('a')");

    moved(new LeftOut(List.of("schema s")));

    assertThat(numbers("select count(*)::int from s.counted")).containsExactly(0);
  }

  @Test
  void goWithoutRowsThatAreLeftOut() throws Exception {
    run(from, "insert into s.counted (secret) values ('a'), (null), ('b')");

    moved(new LeftOut(List.of("rows s.counted where secret = 'a'")));

    assertThat(numbers("select id::int from s.counted order by id")).containsExactly(2, 3);
  }

  @Test
  void areRefusedWhenARowTheyReferToIsMissing() throws Exception {
    run(from, "insert into s.hen (id) values (1); insert into s.egg values (7, 1)");

    assertThatThrownBy(() -> moved(new LeftOut(List.of("table s.hen"))))
        .isInstanceOf(DamagedBackupException.class)
        .hasMessageContaining("s.egg refers to rows that are missing");
    assertThat(numbers("select id from s.egg")).as("all or nothing").isEmpty();
  }

  private void moved(LeftOut leftOut) throws IOException, SQLException {
    Path file = work.resolve("b.zip");
    BackupManifest.SavedDatabase saved;
    try (PackedFile packed = new PackedFile(file);
        TableExport export = new TableExport(Saved.address(from), leftOut)) {
      saved = export.saveTo(packed, List.of(), Saved.NOON).orElseThrow();
      BackupManifest manifest =
          new BackupManifest(
              new BackupManifest.About(
                  BackupManifest.FORMAT,
                  BackupManifest.FORMAT_VERSION,
                  "test",
                  Saved.NOON,
                  Profile.FULL,
                  leftOut.words()),
              saved,
              List.of());
      packed.add(
          BackupManifest.NAME,
          java.nio.file.attribute.FileTime.from(Saved.NOON),
          out -> {
            out.write(ManifestJson.write(manifest));
            return 0;
          });
      packed.finish();
    }
    try (BackupFile backup = BackupFile.open(file)) {
      new TableImport(backup, saved, List.of()).loadInto(Saved.address(to));
    }
  }

  private static LeftOut nothing() {
    return LeftOut.of(Profile.FULL);
  }

  private List<Integer> numbers(String sql) {
    return to.jdbc().sql(sql).query(Integer.class).list();
  }

  private static TestDatabase with(String schema) {
    TestDatabase database = TestDatabase.empty();
    run(database, schema);
    return database;
  }

  private static void run(TestDatabase database, String sql) {
    database.jdbc().sql(sql).update();
  }
}
