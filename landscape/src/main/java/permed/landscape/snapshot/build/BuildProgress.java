package permed.landscape.snapshot.build;

/** Told how far a build has come; always from the thread that called the builder. */
@FunctionalInterface
public interface BuildProgress {

  /**
   * @param done never falling within a phase
   * @param total what {@code done} ends at; bytes while reading, projects while writing and
   *     indexing, else steps
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
    /** Records that tell of one award are brought together. */
    LINK,
    /** Tables and columns are filled, in the order of the ids; the text index is, beside them. */
    WRITE,
    /** Tables become Parquet files. */
    PACK,
    /** Checksums are computed. */
    SUM,
    /** The text index is waited for. */
    INDEX,
    /** All is handed to the disk and the new snapshot put in its place. */
    SWITCH
  }
}
