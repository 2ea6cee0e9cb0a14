package permed.platform.observatory;

import java.time.Instant;

/** How it stands with the snapshot that was asked for last. */
public sealed interface Rebuilding {

  /** Nobody ever asked for one. */
  record NeverAsked() implements Rebuilding {}

  /** Asked for and not begun. */
  record Waiting(Instant since) implements Rebuilding {}

  /**
   * Being built; the one before serves meanwhile.
   *
   * @param percent of the work that is done, never falling
   */
  record UnderWay(Instant since, int percent) implements Rebuilding {}

  /** Everything that was asked for is in the snapshot that serves. */
  record Serving(Instant since, String snapshot) implements Rebuilding {}

  /**
   * It could not be built; the one before goes on serving.
   *
   * @param told the file and how to mend it, or the number of the incident
   */
  record Failed(Instant at, Failure why, String told) implements Rebuilding {}

  /** Why none was built. */
  enum Failure {
    /** Nothing is left to build from. */
    NOTHING_DELIVERED,
    /** An archived file cannot be read to its end. */
    UNREADABLE_DELIVERY,
    /** A file of people's corrections cannot be understood. */
    UNREADABLE_CORRECTIONS,
    /** The machine or the program failed. */
    FAULT
  }

  /** Whether it is worth looking again soon. */
  default boolean isOpen() {
    return this instanceof Waiting || this instanceof UnderWay;
  }
}
