package permed.platform.database.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.FileTree;
import permed.platform.database.Migrations;
import permed.platform.database.Witness;

/**
 * Restores backups: everything is put together beside the data folder, checked, and then takes its
 * name by one rename. What fails leaves nothing behind.
 */
public final class Restores {

  private static final String DAMAGED =
      "Fetch the file again from where it is kept, or take an earlier backup.";

  private static final long MEGABYTE = 1_000_000;

  private final List<Witness> witnesses;

  public Restores(List<Witness> witnesses) {
    this.witnesses = List.copyOf(witnesses);
  }

  /**
   * Restores a backup.
   *
   * @param data must be empty or not exist
   * @param operators database to restore into instead of one in the data folder; must be empty
   */
  public RestoreOutcome restore(Path file, Path data, Optional<DatabaseAddress> operators) {
    Path target = data.toAbsolutePath().normalize();
    try {
      if (!Files.isReadable(file)) {
        return new RestoreOutcome.Refused(
            file + " is not there or cannot be read.", "Name the file of the backup.");
      }
      if (!isEmpty(target)) {
        return new RestoreOutcome.Refused(
            data + " is not empty, and a restore changes nothing that is there.",
            "Choose an empty or a new folder: --data DIR");
      }
      try (BackupFile backup = BackupFile.open(file)) {
        Optional<RestoreOutcome> refusal = refusal(backup.manifest());
        return refusal.isPresent() ? refusal.get() : restore(backup, target, operators);
      }
    } catch (DamagedBackupException damaged) {
      return new RestoreOutcome.Refused(
          file + " is damaged: " + damaged.getMessage() + ".", DAMAGED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be restored", e);
    }
  }

  private static Optional<RestoreOutcome> refusal(BackupManifest manifest) {
    BackupManifest.SavedDatabase database = manifest.database();
    boolean newer = manifest.about().formatVersion() > BackupManifest.FORMAT_VERSION;
    if (newer || (database != null && !Migrations.knows(database.schemaVersion()))) {
      return Optional.of(
          new RestoreOutcome.Refused(
              "The backup was made by %s, which is newer than this one."
                  .formatted(manifest.about().product()),
              "Restore it with that version or a later one."));
    }
    return Optional.empty();
  }

  private RestoreOutcome restore(
      BackupFile backup, Path target, Optional<DatabaseAddress> operators)
      throws IOException, SQLException {
    Path beside = RestoreSite.beside(target);
    long room = Files.getFileStore(beside).getUsableSpace();
    if (room < needed(backup.manifest())) {
      FileTree.delete(beside);
      return new RestoreOutcome.Refused(
          "There is no room: %,d MB are free, about %,d MB are needed."
              .formatted(room / MEGABYTE, needed(backup.manifest()) / MEGABYTE),
          "Make room, or choose a folder on another disk: --data DIR");
    }
    try {
      backup.extractTo(beside);
      BackupManifest.SavedDatabase saved = backup.manifest().database();
      if (saved != null) {
        TableImport tables = new TableImport(backup, saved, witnesses);
        Optional<RestoreOutcome> refusal =
            new DatabaseRestore(tables, saved.schemaVersion()).into(beside, operators);
        if (refusal.isPresent()) {
          return refusal.get();
        }
      }
      putInPlace(beside, target);
      return new RestoreOutcome.Restored(backup.manifest());
    } finally {
      FileTree.delete(beside);
    }
  }

  private static void putInPlace(Path beside, Path target) throws IOException {
    Files.deleteIfExists(target);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Tables with their indexes take a multiple of their CSV; a cluster and programs come on top. */
  private static long needed(BackupManifest manifest) {
    BackupManifest.SavedDatabase database = manifest.database();
    long tables =
        database == null
            ? 0
            : database.tables().stream().mapToLong(BackupManifest.SavedTable::bytes).sum();
    return manifest.bytes() + 3 * tables + (database == null ? 0 : 150 * MEGABYTE);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }
}
