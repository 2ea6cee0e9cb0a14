package permed.landscape.snapshot.build;

/** Told how far a build has come; always from the thread that called the builder. */
@FunctionalInterface
public interface BuildProgress {

  /**
   * @param done never falling within a phase
   * @param total what {@code done} ends at; bytes while reading, projects while writing, else steps
   */
  void report(Phase phase, long done, long total);

  /** Nobody watches. */
  static BuildProgress silent() {
    return (phase, done, total) -> {};
  }

  /** The phases of a build, in their order. */
  enum Phase {
    /** Deliveries are read, newest first. */
    READ,
    /** Tables, columns and text index are written, in the order of the ids. */
    WRITE,
    /** Tables become Parquet files while the text index becomes one piece. */
    PACK,
    /** Checksums are computed. */
    SUM,
    /** All is handed to the disk and the new snapshot put in its place. */
    SWITCH
  }
}
