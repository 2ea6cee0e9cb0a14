package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.TestDatabase;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;

class BackupTest {

  @TempDir Path work;

  @Test
  void whatIsRestoredIsWhatWasSavedByteForByte() throws IOException {
    TestDatabase database = Saved.withLines(3);
    database
        .jdbc()
        .sql(
            """
            insert into jobs.task (task_name, task_instance, task_data, picked, version)
            values ('a', '', null, false, 1), ('b', 'x', '\\x00ff0a', true, 7)
            """)
        .update();
    Path first = work.resolve("first.zip");
    Path second = work.resolve("second.zip");
    TestDatabase restored = TestDatabase.empty();

    Saved.save(first, Saved.files(work.resolve("data")), database, Profile.FULL);
    RestoreOutcome outcome = Saved.restore(first, work.resolve("other"), restored);
    Saved.save(second, work.resolve("other"), restored, Profile.FULL);

    assertThat(outcome).isInstanceOf(RestoreOutcome.Restored.class);
    assertThat(Zips.content(second)).isEqualTo(Zips.content(first)).hasSizeGreaterThan(5);
    assertThat(AuditLog.over(restored.dataSource()).verify())
        .isInstanceOfSatisfying(
            Verification.Intact.class, intact -> assertThat(intact.count()).isEqualTo(3));
  }

  @Test
  void whatIsRestoredIsKeptFromChangeAgain() {
    TestDatabase restored = TestDatabase.empty();
    Saved.save(work.resolve("b.zip"), work.resolve("none"), Saved.withLines(1), Profile.FULL);

    Saved.restore(work.resolve("b.zip"), work.resolve("other"), restored);

    String triggers = "select count(*) from pg_trigger where tgenabled <> 'O'";
    assertThat(restored.jdbc().sql(triggers).query(Integer.class).single()).isZero();
  }

  @Test
  void theSameContentGivesTheSameTables() throws IOException {
    TestDatabase database = Saved.withLines(2);
    Path data = Saved.files(work.resolve("data"));

    Saved.save(work.resolve("one.zip"), data, database, Profile.FULL);
    Saved.save(work.resolve("two.zip"), data, database, Profile.FULL);

    assertThat(Files.readAllBytes(work.resolve("two.zip")))
        .isEqualTo(Files.readAllBytes(work.resolve("one.zip")));
  }

  @Test
  void isOfOneInstantWhoeverWritesMeanwhile() throws IOException {
    TestDatabase database = Saved.withLines(2);
    JdbcClient jdbc = database.jdbc();

    database
        .transactions()
        .executeWithoutResult(
            open -> {
              jdbc.sql(
                      """
                      insert into jobs.task (task_name, task_instance, picked, version)
                      values ('uncommitted', '', false, 1)
                      """)
                  .update();
              Saved.save(work.resolve("b.zip"), work.resolve("none"), database, Profile.FULL);
            });

    assertThat(Zips.read(work.resolve("b.zip")).get("database/jobs.task.csv"))
        .doesNotContain("uncommitted");
  }

  @Test
  void keepsNullApartFromAnEmptyText() throws IOException {
    TestDatabase database = TestDatabase.fresh();
    database
        .jdbc()
        .sql(
            """
            insert into jobs.task (task_name, task_instance, picked_by, picked, version)
            values ('a', '', null, false, 1), ('b', '', '', false, 1)
            """)
        .update();

    Saved.save(work.resolve("b.zip"), work.resolve("none"), database, Profile.FULL);

    assertThat(Zips.read(work.resolve("b.zip")).get("database/jobs.task.csv"))
        .startsWith("task_name,task_instance,task_data,execution_time,picked,picked_by,")
        .contains("\na,\"\",,,f,,,,,,1,\n", "\nb,\"\",,,f,\"\",,,,,1,\n");
  }

  @Test
  void tellsInItsManifestWhatIsInIt() throws IOException {
    Path data = Saved.files(work.resolve("data"));

    BackupOutcome outcome =
        Saved.save(work.resolve("b.zip"), data, Saved.withLines(2), Profile.FULL);

    BackupManifest manifest =
        ManifestJson.parse(
                Zips.read(work.resolve("b.zip")).get("manifest.json").getBytes("ISO-8859-1"))
            .orElseThrow();
    assertThat(outcome).isEqualTo(new BackupOutcome.Written(work.resolve("b.zip"), manifest));
    assertThat(manifest.about().product()).isEqualTo("permed test");
    assertThat(manifest.about().madeAt()).isEqualTo(Saved.NOON);
    BackupManifest.SavedDatabase database = manifest.database();
    assertThat(database).isNotNull();
    assertThat(database.tables())
        .filteredOn(table -> table.name().equals("audit.line"))
        .singleElement()
        .satisfies(table -> assertThat(table.rows()).isEqualTo(2));
    assertThat(database.attestations().get("audit")).startsWith("intact, 2 lines, last hash ");
  }

  @Test
  void leavesOutWhatIsMadeAnewAndWhatIsHalfWritten() throws IOException {
    Path data = Saved.files(work.resolve("data"));
    for (String left :
        new String[] {
          "database/password",
          "postgres/18/bin/postgres",
          "demo/archive/x.zip",
          "snapshots/.building-1/rows",
          "snapshots/.lock",
          "archive/incoming/import-1/delivery",
          "archive/lock",
          "downloads/dump.zip.part"
        }) {
      Saved.file(data.resolve(left), "not kept");
    }

    Saved.saveFiles(work.resolve("b.zip"), data);

    assertThat(Zips.content(work.resolve("b.zip")))
        .containsOnlyKeys(
            "files/archive/ab.zip",
            "files/mail/0001.eml",
            "files/snapshots/2026-11-abc/manifest.json",
            "files/snapshots/current");
  }

  @Test
  void takesInWhatALinkLeadsTo() throws IOException {
    Path data = Files.createDirectories(work.resolve("data"));
    Saved.file(work.resolve("disk/ab.zip"), "raw");
    Files.createSymbolicLink(data.resolve("archive"), work.resolve("disk"));

    Saved.saveFiles(work.resolve("b.zip"), data);

    assertThat(Zips.content(work.resolve("b.zip")))
        .isEqualTo(Map.of("files/archive/ab.zip", "raw"));
  }

  @Test
  void aHandOverLeavesOutTheMeansToSignIn() throws IOException {
    Path data = Saved.files(work.resolve("data"));
    Path file = work.resolve("b.zip");
    TestDatabase restored = TestDatabase.empty();

    Saved.save(file, data, Saved.withLines(2), Profile.HAND_OVER);

    LeftOut declared = LeftOut.of(Profile.HAND_OVER);
    assertThat(Zips.content(file).keySet())
        .contains("database/audit.line.csv", "files/archive/ab.zip")
        .noneMatch(name -> name.startsWith("files/mail/"))
        .noneMatch(name -> name.startsWith("database/accounts."));
    assertThat(Saved.restore(file, work.resolve("other"), restored))
        .isInstanceOfSatisfying(
            RestoreOutcome.Restored.class,
            done ->
                assertThat(done.manifest().about().leftOut())
                    .isEqualTo(declared.words())
                    .contains("folder mail"));
  }

  @Test
  void isReadByItsOwnerOnly() throws IOException {
    Saved.saveFiles(work.resolve("b.zip"), Saved.files(work.resolve("data")));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve("b.zip"))))
        .isEqualTo("rw-------");
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file = Files.writeString(work.resolve("b.zip"), "precious");

    BackupOutcome outcome = Saved.saveFiles(file, Saved.files(work.resolve("data")));

    assertThat(outcome).isInstanceOf(BackupOutcome.Refused.class);
    assertThat(file).hasContent("precious");
  }

  @Test
  void isNotKeptInWhatItSaves() throws IOException {
    Path data = Saved.files(work.resolve("data"));

    BackupOutcome outcome = Saved.saveFiles(data.resolve("b.zip"), data);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            BackupOutcome.Refused.class,
            refused -> assertThat(refused.what()).contains("inside the data folder"));
  }

  @Test
  void ofNothingIsRefused() throws IOException {
    assertThat(Saved.saveFiles(work.resolve("b.zip"), work.resolve("none")))
        .isInstanceOf(BackupOutcome.Refused.class);
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
  }
}
