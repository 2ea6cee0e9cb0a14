package permed.platform.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing done to the record of the consortium: by whom, when, and on what ground.
 *
 * @param reason why, in the actor's words; empty when it goes without saying
 * @param evidence what proves it (letter, minutes, link); empty when there is none
 */
public record Act(Actor by, Instant at, String reason, String evidence) {

  public Act {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    reason = reason.strip();
    evidence = evidence.strip();
  }

  public static Act of(Actor by, Instant at) {
    return new Act(by, at, "", "");
  }
}
