package permed.landscape.snapshot;

import java.nio.file.Path;

/** A file of a snapshot that is missing, cut short, altered, or written by another version. */
public final class DamagedSnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final String remedy;

  /**
   * @param fault what is wrong with the file, in a few words
   * @param remedy what to do about it, as one imperative sentence
   */
  public DamagedSnapshotException(Path file, String fault, String remedy) {
    super(file + ": " + fault + ". " + remedy);
    this.file = file;
    this.remedy = remedy;
  }

  public DamagedSnapshotException(Path file, String fault) {
    this(file, fault, "Build the snapshot anew from the archived deliveries: permed snapshot.");
  }

  /** The file that cannot be used. */
  public Path file() {
    return file;
  }

  /** What to do about it, as one imperative sentence. */
  public String remedy() {
    return remedy;
  }
}
