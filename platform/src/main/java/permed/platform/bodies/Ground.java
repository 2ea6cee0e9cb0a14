package permed.platform.bodies;

import java.time.LocalDate;

/**
 * One reason for a right or for its lack, in the order they were weighed.
 *
 * @param subject what it is about, as a name to be shown: an organisation, constituency, expertise,
 *     or the number of the rules' version
 * @param since the day from which it holds
 * @param evidence where it is proved; empty when nothing was recorded
 */
public record Ground(Kind kind, String subject, LocalDate since, String evidence) {

  /** The kinds of reasons; the first group gives, the second takes. */
  public enum Kind {
    SEAT_OF,
    DELEGATE_OF,
    ALTERNATE_OF,
    EXPERT_IN,
    WORKS_FOR,
    MEMBERSHIP_IN_FORCE,
    RULES,

    SEAT_WITHOUT_VOTE,
    MEMBERSHIP_NOT_BEGUN,
    MEMBERSHIP_SUSPENDED,
    MEMBERSHIP_ENDED,
    OBSERVER,
    STAKEHOLDER,
    DELEGATE_PRESENT_FIRST,
    VOICE_CAST_ELSEWHERE,
    NO_RULES
  }
}
