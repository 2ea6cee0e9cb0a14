package permed.platform.database.backup;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says of itself, in {@code manifest.json}: with it and the files beside it, anyone
 * can read the backup without this program.
 *
 * @param database absent when the folder had none
 * @param files every file of the data folder that was taken, by path
 */
public record BackupManifest(About about, @Nullable SavedDatabase database, List<SavedFile> files) {

  static final String NAME = "manifest.json";
  static final String FORMAT = "permed-backup";
  static final int FORMAT_VERSION = 1;

  public BackupManifest {
    files = List.copyOf(files);
  }

  /** Bytes of all tables and files before they were packed. */
  public long bytes() {
    long tables =
        database == null ? 0 : database.tables().stream().mapToLong(SavedTable::bytes).sum();
    return tables + files.stream().mapToLong(SavedFile::bytes).sum();
  }

  /**
   * @param product name and version of the program that made it
   * @param leftOut tables, columns and folders that are not in it by intention
   */
  public record About(
      String format,
      int formatVersion,
      String product,
      Instant madeAt,
      Profile profile,
      List<String> leftOut) {

    public About {
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * @param schemaVersion last migration that was applied
   * @param attestations what has to hold again after a restore, by witness
   */
  public record SavedDatabase(
      String schemaVersion,
      List<SavedTable> tables,
      List<SavedSequence> sequences,
      SortedMap<String, String> attestations) {

    public SavedDatabase {
      tables = List.copyOf(tables);
      sequences = List.copyOf(sequences);
      attestations = new TreeMap<>(attestations);
    }

    /** Rows of all tables. */
    public long rows() {
      return tables.stream().mapToLong(SavedTable::rows).sum();
    }
  }

  /**
   * A table as CSV with a header line, in the order of its key: null is nothing, an empty text is
   * two quotation marks.
   *
   * @param name schema.table
   * @param sha256 of the CSV
   */
  public record SavedTable(
      String name, List<String> columns, long rows, long bytes, String sha256) {

    public SavedTable {
      columns = List.copyOf(columns);
    }

    /** Where it is in the backup. */
    public String entry() {
      return "database/" + name + ".csv";
    }
  }

  /**
   * @param lastValue absent when no number was ever drawn
   */
  public record SavedSequence(String name, @Nullable Long lastValue) {}

  /**
   * @param path below the data folder, with slashes
   */
  public record SavedFile(String path, long bytes, String sha256) {

    /** Where it is in the backup. */
    public String entry() {
      return "files/" + path;
    }
  }
}
