package permed.platform.database;

import java.util.Optional;

/** The database cannot be used as things are; says what is the matter and what a person can do. */
public final class DatabaseUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  public DatabaseUnavailableException(String what, String remedy) {
    super(what);
    this.remedy = remedy;
  }

  public DatabaseUnavailableException(String what, String remedy, Throwable cause) {
    super(what, cause);
    this.remedy = remedy;
  }

  /** Finds one among the causes of a failure. */
  public static Optional<DatabaseUnavailableException> find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabaseUnavailableException unavailable) {
        return Optional.of(unavailable);
      }
    }
    return Optional.empty();
  }

  /** What a person can do about it. */
  public String remedy() {
    return remedy;
  }
}
