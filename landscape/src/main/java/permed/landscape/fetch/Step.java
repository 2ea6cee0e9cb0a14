package permed.landscape.fetch;

import java.time.Duration;

/** What one connection has led to, and so what comes next. */
sealed interface Step {
  /** The part holds the whole file. */
  record Complete(Edition edition) implements Step {}

  /** The kept bytes belong to no file the server has: ask for the whole one. */
  record StartOver() implements Step {}

  /** Worth another attempt, after the pause the server asked for. */
  record TryAgain(Explanation explanation, Duration atLeast) implements Step {}

  /** Another attempt would end the same way. */
  record Stop(DownloadOutcome outcome) implements Step {}
}
