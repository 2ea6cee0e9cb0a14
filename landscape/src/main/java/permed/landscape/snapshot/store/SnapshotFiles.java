package permed.landscape.snapshot.store;

import java.nio.file.Path;

/**
 * What stands where inside the directory of one snapshot.
 *
 * <p>Tables are Parquet files that DuckDB, pandas, R and Spark read as they are.
 */
public record SnapshotFiles(Path directory) {

  /** Inputs, counts and checksums; its own checksum is part of the snapshot's id. */
  public Path manifest() {
    return directory.resolve("manifest.json");
  }

  /** When it was built and how long it took: the only file that differs between equal builds. */
  public Path built() {
    return directory.resolve("built.json");
  }

  public Path columns() {
    return directory.resolve("columns.bin");
  }

  public Path index() {
    return directory.resolve("index");
  }

  /** The rates and deflators it was built with, so that a figure stays the same for good. */
  public Path reference() {
    return directory.resolve("reference");
  }

  public Path exchangeRates() {
    return reference().resolve("exchange-rates.csv");
  }

  public Path deflators() {
    return reference().resolve("deflators.csv");
  }

  /** What people ruled on which records tell of one award. */
  public Path sameAward() {
    return reference().resolve("same-award.csv");
  }

  /**
   * @param name for example {@code project}
   */
  public Path table(String name) {
    return directory.resolve(name + ".parquet");
  }
}
