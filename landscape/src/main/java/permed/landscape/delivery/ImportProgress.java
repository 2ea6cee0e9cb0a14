package permed.landscape.delivery;

/** Is told how far an import is; called from the thread that imports. */
@FunctionalInterface
public interface ImportProgress {

  /** For callers nobody watches. */
  ImportProgress UNWATCHED = (step, done, total) -> {};

  /**
   * A step has begun or gone on.
   *
   * @param done bytes of this step so far, never falling within it
   * @param total bytes of this step, 0 while unknown
   */
  void at(Step step, long done, long total);

  /** The steps of an import, in their order. */
  enum Step {
    /** Another import is working on the same data. */
    WAITING,
    COPYING,
    /** Reading the whole file to see whether it can be used. */
    CHECKING,
    /** Reading the deliveries it is compared with; only of a rehearsal. */
    COMPARING,
    ARCHIVING
  }
}
