package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import permed.platform.audit.AuditWitness;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.database.OpenDatabase;
import permed.platform.database.backup.BackupManifest;
import permed.platform.database.backup.BackupOutcome;
import permed.platform.database.backup.Backups;
import permed.platform.database.backup.Profile;

/** Writing a backup, and telling what is in it. */
final class Saving {

  private final PrintWriter out;
  private final PrintWriter err;

  Saving(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  int save(Path file, Path data, Profile profile) {
    Backups backups =
        new Backups(
            "permed " + Version.code(), InstantSource.system(), List.of(new AuditWitness()));
    try {
      Optional<OpenDatabase> database = OpenDatabase.find(data, OperatorsDatabase.find());
      try {
        return tell(backups.write(file, data, database, profile));
      } finally {
        database.ifPresent(OpenDatabase::close);
      }
    } catch (DatabaseUnavailableException no) {
      return Refusals.print(err, no.getMessage(), no.remedy());
    }
  }

  private int tell(BackupOutcome outcome) {
    return switch (outcome) {
      case BackupOutcome.Written written -> {
        out.println("Saved in " + written.file() + ":");
        describe(written.manifest(), out);
        out.flush();
        yield ExitCode.DONE;
      }
      case BackupOutcome.Refused refused -> Refusals.print(err, refused.what(), refused.remedy());
    };
  }

  /** The content in a few lines. */
  static void describe(BackupManifest manifest, PrintWriter out) {
    BackupManifest.SavedDatabase database = manifest.database();
    if (database == null) {
      out.println("  no database, since there is none");
    } else {
      out.printf(
          Locale.UK,
          "  %,d tables with %,d rows, schema %s%n",
          database.tables().size(),
          database.rows(),
          database.schemaVersion());
      database.attestations().forEach((name, said) -> out.printf("  %s: %s%n", name, said));
    }
    out.printf(Locale.UK, "  %,d files%n", manifest.files().size());
    out.printf(Locale.UK, "  %,d bytes unpacked%n", manifest.bytes());
    if (!manifest.about().leftOut().isEmpty()) {
      out.println("  left out: " + String.join(", ", manifest.about().leftOut()));
    }
  }
}
