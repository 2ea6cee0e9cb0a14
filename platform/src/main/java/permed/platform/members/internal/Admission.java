package permed.platform.members.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.MembershipOutcome.BackInTime;
import permed.platform.members.MembershipOutcome.NotEligible;
import permed.platform.members.MembershipOutcome.NotNext;
import permed.platform.members.MembershipOutcome.OtherInForce;
import permed.platform.members.MembershipStep;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.members.Stage;

/**
 * Which step a membership may take: in the order of {@link Stage#after}, never back in time, only
 * by organisations of the right kind, one membership of a kind at a time, and none as observer
 * beside one as member.
 */
final class Admission {

  private final Register register;

  Admission(Register register) {
    this.register = register;
  }

  /** Why a membership may not begin so; empty if it may. */
  Optional<MembershipOutcome> refusalOf(NewMembership asked) {
    Set<Stage> possible = Stage.after(null);
    if (!possible.contains(asked.stage())) {
      return Optional.of(new NotNext(possible));
    }
    Optional<Membership> other =
        of(asked.organisation(), asked.kind())
            .filter(one -> !isOverBy(one, asked.on()))
            .findFirst();
    if (other.isPresent()) {
      return Optional.of(new OtherInForce(other.get()));
    }
    return refusalOf(asked.organisation(), asked.kind(), asked.stage(), asked.on());
  }

  /** Why a membership may not take a step; empty if it may. */
  Optional<MembershipOutcome> refusalOf(Membership membership, Stage stage, LocalDate on) {
    Set<Stage> possible = Stage.after(membership.last().stage());
    if (!possible.contains(stage)) {
      return Optional.of(new NotNext(possible));
    }
    if (on.isBefore(membership.last().on())) {
      return Optional.of(new BackInTime(membership, membership.last().on()));
    }
    return refusalOf(membership.organisation(), membership.kind(), stage, on);
  }

  /** The memberships as observer that an accession as member ends, each with its last step. */
  List<Membership> endedBy(Membership changed) {
    MembershipStep step = changed.last();
    if (changed.kind() != MemberKind.MEMBER || step.stage() != Stage.ACCEDED) {
      return List.of();
    }
    return of(changed.organisation(), MemberKind.OBSERVER)
        .filter(Admission::isOpen)
        .map(one -> with(one, new MembershipStep(Stage.WITHDRAWN, step.on(), step.act())))
        .toList();
  }

  /** A membership with one more step. */
  static Membership with(Membership membership, MembershipStep step) {
    List<MembershipStep> steps = new ArrayList<>(membership.steps());
    steps.add(step);
    return new Membership(
        membership.id(),
        membership.organisation(),
        membership.kind(),
        membership.constituency(),
        steps);
  }

  /** Whether it has no end yet, not even a future one. */
  static boolean isOpen(Membership membership) {
    return !Stage.after(membership.last().stage()).isEmpty();
  }

  private Optional<MembershipOutcome> refusalOf(
      OrganisationId organisation, MemberKind kind, Stage stage, LocalDate on) {
    OrganisationKind is = register.organisation(organisation).kind();
    boolean joins = stage == Stage.APPLIED || stage == Stage.ACCEDED;
    if (joins && kind != MemberKind.STAKEHOLDER && !is.isEligible()) {
      return Optional.of(new NotEligible(is));
    }
    if (stage != Stage.ACCEDED) {
      return Optional.empty();
    }
    return switch (kind) {
      case STAKEHOLDER -> Optional.empty();
      case OBSERVER ->
          of(organisation, MemberKind.MEMBER)
              .filter(one -> hasAcceded(one) && !isOverBy(one, on))
              .findFirst()
              .map(OtherInForce::new);
      case MEMBER ->
          of(organisation, MemberKind.OBSERVER)
              .filter(one -> isOpen(one) || hasAcceded(one))
              .filter(one -> one.last().on().isAfter(on))
              .findFirst()
              .map(one -> new BackInTime(one, one.last().on()));
    };
  }

  private Stream<Membership> of(OrganisationId organisation, MemberKind kind) {
    return register.membershipsOf(organisation).stream().filter(one -> one.kind() == kind);
  }

  private static boolean isOverBy(Membership membership, LocalDate day) {
    return !isOpen(membership) && !membership.last().on().isAfter(day);
  }

  private static boolean hasAcceded(Membership membership) {
    return membership.steps().stream().anyMatch(step -> step.stage() == Stage.ACCEDED);
  }
}
