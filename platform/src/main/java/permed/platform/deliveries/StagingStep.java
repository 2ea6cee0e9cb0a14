package permed.platform.deliveries;

import org.jspecify.annotations.Nullable;

/** What was done with an uploaded file. */
public sealed interface StagingStep {

  /**
   * It was said what its columns mean.
   *
   * @param yaml the mapping
   * @param answers the form it was made from; absent where the YAML was written by hand
   */
  record Mapped(String yaml, @Nullable ColumnAnswers answers) implements StagingStep {}

  /** It was said how it is to be delivered. */
  record Settled(Terms terms) implements StagingStep {}

  /** It went into the archive. */
  record Approved() implements StagingStep {}

  /** It was thrown away before it was approved. */
  record Discarded() implements StagingStep {}

  /** It was taken back: the delivery before it counts. */
  record Withdrawn() implements StagingStep {}

  /** It counts again. */
  record Reinstated() implements StagingStep {}
}
