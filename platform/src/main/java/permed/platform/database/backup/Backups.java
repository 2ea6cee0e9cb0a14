package permed.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.database.OpenDatabase;
import permed.platform.database.Witness;

/**
 * Makes backups: a zip of the tables as CSV, of one instant, the files of the data folder, and a
 * manifest with every count and checksum. The server may run meanwhile.
 */
public final class Backups {

  private final String product;
  private final InstantSource now;
  private final List<Witness> witnesses;

  /**
   * @param product name and version of this program, for the manifest
   */
  public Backups(String product, InstantSource now, List<Witness> witnesses) {
    this.product = product;
    this.now = now;
    this.witnesses = List.copyOf(witnesses);
  }

  /**
   * Writes a backup.
   *
   * @param file must not exist, nor lie inside the data folder
   * @param database of the data folder, if it has one
   */
  public BackupOutcome write(
      Path file, Path data, Optional<OpenDatabase> database, Profile profile) {
    try {
      Optional<BackupOutcome> refusal = refusal(file.toAbsolutePath().normalize(), data, database);
      return refusal.isPresent() ? refusal.get() : pack(file, data, database, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be read", e);
    }
  }

  private static Optional<BackupOutcome> refusal(
      Path file, Path data, Optional<OpenDatabase> database) throws IOException {
    if (Files.exists(file)) {
      return refused(file + " is there already.", "Choose another name, or move that file away.");
    }
    Path folder = file.resolveSibling("");
    if (!Files.isDirectory(folder)) {
      return refused("There is no folder " + folder + ".", "Make it, or choose another one.");
    }
    if (Files.isDirectory(data) && folder.toRealPath().startsWith(data.toRealPath())) {
      return refused(
          file + " is inside the data folder, and would be lost with it.",
          "Choose a place outside " + data + ", best on another disk.");
    }
    return database.isEmpty() && DataFiles.list(data).isEmpty()
        ? refused("There is nothing to save in " + data + ".", "Name the data folder: --data DIR")
        : Optional.empty();
  }

  private static Optional<BackupOutcome> refused(String what, String remedy) {
    return Optional.of(new BackupOutcome.Refused(what, remedy));
  }

  private BackupOutcome pack(Path file, Path data, Optional<OpenDatabase> database, Profile profile)
      throws IOException, SQLException {
    Instant at = now.instant().truncatedTo(ChronoUnit.SECONDS);
    LeftOut leftOut = LeftOut.of(profile);
    try (PackedFile packed = new PackedFile(file)) {
      BackupManifest.SavedDatabase saved = tables(packed, database, leftOut, at);
      BackupManifest manifest =
          new BackupManifest(
              new BackupManifest.About(
                  BackupManifest.FORMAT,
                  BackupManifest.FORMAT_VERSION,
                  product,
                  at,
                  profile,
                  leftOut.words()),
              saved,
              files(packed, data, leftOut));
      packed.add(
          BackupManifest.NAME,
          FileTime.from(at),
          out -> {
            out.write(ManifestJson.write(manifest));
            return 0;
          });
      packed.finish();
      return new BackupOutcome.Written(file, manifest);
    }
  }

  private BackupManifest.@Nullable SavedDatabase tables(
      PackedFile packed, Optional<OpenDatabase> database, LeftOut leftOut, Instant at)
      throws IOException, SQLException {
    if (database.isEmpty()) {
      return null;
    }
    try (TableExport export = new TableExport(database.get().address(), leftOut)) {
      return export.saveTo(packed, witnesses, at).orElse(null);
    }
  }

  private static List<BackupManifest.SavedFile> files(PackedFile packed, Path data, LeftOut leftOut)
      throws IOException {
    List<BackupManifest.SavedFile> saved = new ArrayList<>();
    for (String path : DataFiles.list(data)) {
      if (leftOut.hasFile(path)) {
        continue;
      }
      Path file = data.resolve(path);
      try (InputStream in = Files.newInputStream(file)) {
        PackedFile.Added added =
            packed.add("files/" + path, Files.getLastModifiedTime(file), in::transferTo);
        saved.add(new BackupManifest.SavedFile(path, added.bytes(), added.sha256()));
      } catch (NoSuchFileException gone) {
        // Removed since it was listed, as the server may do while it runs.
        continue;
      }
    }
    return saved;
  }
}
