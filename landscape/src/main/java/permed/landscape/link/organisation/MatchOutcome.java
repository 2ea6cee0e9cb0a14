package permed.landscape.link.organisation;

import java.util.List;
import permed.landscape.link.ror.RorId;

/** Which organisation is meant, or why nobody can say. */
public sealed interface MatchOutcome {

  /**
   * One organisation is meant.
   *
   * @param id never one of a withdrawn record
   * @param chosen what spoke for it
   * @param runnersUp the others, best first
   */
  record Matched(RorId id, Candidate chosen, List<Candidate> runnersUp) implements MatchOutcome {
    public Matched {
      runnersUp = List.copyOf(runnersUp);
    }
  }

  /**
   * Nobody can say, or nothing registered is meant.
   *
   * @param candidates those considered, best first
   */
  record Abstained(Why why, List<Candidate> candidates) implements MatchOutcome {
    public Abstained {
      candidates = List.copyOf(candidates);
    }
  }

  /** Why no organisation was chosen. */
  enum Why {
    /** There is nothing to read. */
    EMPTY,
    /** No organisation of the registry, or of the country given, is called anything like it. */
    NOTHING_ALIKE,
    /** The best is too likely none. */
    TOO_UNLIKELY,
    /** Two or more are about as likely. */
    TOO_CLOSE,
    /** The ids given belong to different organisations. */
    CONFLICTING_IDS,
    /** The records that know it by one id call it by names of different organisations. */
    NAMES_DISAGREE,
    /** A person said that nothing registered is meant. */
    CORRECTED_TO_NONE
  }
}
