package permed.platform.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation's belonging to the consortium, from application to withdrawal.
 *
 * <p>An organisation that applies again, or changes from observer to member, gets another one.
 *
 * @param constituency whom the organisation acts for
 * @param steps in the order they take effect; never empty, days never going back
 */
public record Membership(
    MembershipId id,
    OrganisationId organisation,
    MemberKind kind,
    ConstituencyCode constituency,
    List<MembershipStep> steps) {

  public Membership {
    Objects.requireNonNull(kind, "kind");
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a membership begins with a step");
    }
  }

  /** The step that holds on a day; empty before the first. */
  public Optional<MembershipStep> stepOn(LocalDate day) {
    return steps.stream().filter(step -> !step.on().isAfter(day)).reduce((one, next) -> next);
  }

  /** Whether it is in force on a day, neither suspended nor ended. */
  public boolean isInForceOn(LocalDate day) {
    return stepOn(day).map(MembershipStep::stage).filter(Stage::isInForce).isPresent();
  }

  public MembershipStep last() {
    return steps.getLast();
  }
}
