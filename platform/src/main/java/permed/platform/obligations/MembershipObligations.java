package permed.platform.obligations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.Stage;
import permed.platform.site.Visibility;

/** Applications that wait and suspensions that last. */
final class MembershipObligations {

  /** How long an applicant may wait for a decision. */
  private static final int DAYS_TO_DECIDE = 30;

  /** How long a membership may be suspended before it is reinstated or ended. */
  private static final int MONTHS_SUSPENDED = 6;

  private final Outlook outlook;

  MembershipObligations(Outlook outlook) {
    this.outlook = outlook;
  }

  Stream<Obligation> all() {
    return outlook.ledger().register().memberships().stream()
        .flatMap(membership -> of(membership).stream());
  }

  private Optional<Obligation> of(Membership membership) {
    Optional<MembershipStep> step =
        membership.stepOn(outlook.today()).filter(membership.last()::equals);
    if (step.isEmpty()) {
      return Optional.empty();
    }
    LocalDate on = step.get().on();
    Stage stage = step.get().stage();
    if (stage == Stage.APPLIED) {
      return Optional.of(
          due(ObligationKind.APPLICATION_WAITING, membership, on.plusDays(DAYS_TO_DECIDE)));
    }
    return stage == Stage.SUSPENDED
        ? Optional.of(
            due(ObligationKind.SUSPENSION_LONG, membership, on.plusMonths(MONTHS_SUSPENDED)))
        : Optional.empty();
  }

  /** A membership may be suspended more than once, so the number of the step is in the key. */
  private Obligation due(ObligationKind kind, Membership membership, LocalDate day) {
    Organisation organisation = outlook.ledger().register().organisation(membership.organisation());
    return new Obligation(
        ObligationKey.of(kind, membership.id(), membership.steps().size()),
        new Subject.OfMembership(organisation.id()),
        new Due.WholeDay(day),
        outlook.secretariat(),
        null,
        "/members/" + organisation.slug(),
        Visibility.SECRETARIAT);
  }
}
