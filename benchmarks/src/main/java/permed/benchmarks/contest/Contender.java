package permed.benchmarks.contest;

import java.util.function.Supplier;

/** An engine that holds the corpus and answers tasks, one at a time. */
public interface Contender {

  Run run(Task task);

  /**
   * One timed answer.
   *
   * @param wallNanos from asking to holding the answer
   * @param engineNanos what the engine itself says it took; the same as {@code wallNanos} in
   *     process
   * @param figures unpacks the answer; not part of the time
   */
  record Run(long wallNanos, long engineNanos, Supplier<Figures> figures) {}
}
