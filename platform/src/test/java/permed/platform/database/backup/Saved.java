package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.audit.AuditWitness;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.OpenDatabase;
import permed.platform.database.Witness;

/** What tests of backups do again and again. */
final class Saved {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  static final List<Witness> WITNESSES = List.of(new AuditWitness());

  private Saved() {}

  static DatabaseAddress address(TestDatabase database) {
    return new DatabaseAddress(database.url(), database.user(), database.password());
  }

  /** So many lines of the audit log, with all that makes CSV hard. */
  static TestDatabase withLines(int lines) {
    TestDatabase database = TestDatabase.fresh();
    IntStream.rangeClosed(1, lines)
        .forEach(
            n ->
                database
                    .transactions()
                    .executeWithoutResult(
                        status ->
                            AuditLog.over(database.dataSource())
                                .record(
                                    new Act(
                                        Actor.system("sample"),
                                        NOON.plusSeconds(n),
                                        "\"quoted\", and\nin lines; \\. é ☃",
                                        ""),
                                    "members.admit",
                                    "organisation:" + n,
                                    Map.of("kind", "full, \"so\" to say"))));
    return database;
  }

  /** Some files as a data folder has them. */
  static Path files(Path data) throws IOException {
    file(data.resolve("archive/ab.zip"), "raw");
    file(data.resolve("snapshots/current"), "2026-11-abc\n");
    file(data.resolve("snapshots/2026-11-abc/manifest.json"), "{}");
    file(data.resolve("mail/0001.eml"), "Subject: you are invited\n");
    return data;
  }

  static void file(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  static BackupOutcome save(Path file, Path data, TestDatabase database, Profile profile) {
    return backups()
        .write(file, data, OpenDatabase.find(data, Optional.of(Saved.address(database))), profile);
  }

  static BackupOutcome saveFiles(Path file, Path data) {
    return backups().write(file, data, Optional.empty(), Profile.FULL);
  }

  static Backups backups() {
    return new Backups("permed test", InstantSource.fixed(NOON), WITNESSES);
  }

  static RestoreOutcome restore(Path file, Path data, TestDatabase database) {
    return new Restores(WITNESSES).restore(file, data, Optional.of(address(database)));
  }

  static RestoreOutcome restoreFiles(Path file, Path data) {
    return new Restores(WITNESSES).restore(file, data, Optional.empty());
  }

  static void assertRefused(RestoreOutcome outcome, String... words) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            RestoreOutcome.Refused.class,
            refused -> {
              assertThat(refused.what()).contains(words);
              assertThat(refused.remedy()).isNotBlank();
            });
  }
}
