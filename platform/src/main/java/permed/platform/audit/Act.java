package permed.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What every change names: who, when, why, and on what grounds.
 *
 * @param at cut to microseconds, as the database keeps it
 * @param reason in the words of who acts; may be empty
 * @param evidence where it is written: a document, a mail, an address; may be empty
 */
public record Act(Actor by, Instant at, String reason, String evidence) {

  public Act {
    at = at.truncatedTo(ChronoUnit.MICROS);
    reason = reason.strip();
    evidence = evidence.strip();
  }

  /** An act that needs no reason. */
  public static Act of(Actor by, Instant at) {
    return new Act(by, at, "", "");
  }
}
