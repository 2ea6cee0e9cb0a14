package permed.platform.people;

import java.time.Instant;

/** What became of a person's wish to be erased. */
public sealed interface ErasureOutcome {

  /** Done; the person goes by a pseudonym from now on. */
  record Erased(String pseudonym) implements ErasureOutcome {}

  /** The person still has a mandate or an office; the secretariat was asked. */
  record Asked(Instant since) implements ErasureOutcome {}
}
