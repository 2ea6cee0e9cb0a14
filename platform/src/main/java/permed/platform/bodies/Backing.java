package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.members.Membership;
import permed.platform.members.MembershipStep;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;
import permed.platform.members.Stage;

/**
 * How membership stands behind a mandate on a day: the best of the memberships that count.
 *
 * @param membership the one weighed; absent if none counts
 * @param step its step of the day; absent before the first
 */
record Backing(State state, @Nullable Membership membership, @Nullable MembershipStep step) {

  /** From the strongest to the weakest; a new application does not undo a withdrawal. */
  enum State {
    MEMBER,
    OBSERVER,
    STAKEHOLDER,
    SUSPENDED,
    ENDED,
    NOT_BEGUN,
    /** Experts and the secretariat do not sit by virtue of a membership. */
    NOT_WEIGHED
  }

  private static final Backing NOT_WEIGHED = new Backing(State.NOT_WEIGHED, null, null);
  private static final Backing NO_MEMBERSHIP = new Backing(State.NOT_BEGUN, null, null);

  private static final Comparator<Backing> STRONGEST =
      Comparator.comparing(Backing::state)
          .thenComparing(backing -> backing.step == null ? LocalDate.MAX : backing.step.on())
          .thenComparing(
              backing -> backing.membership == null ? "" : backing.membership.id().toString());

  /**
   * The memberships that count are the sender's for the seat's holder; without sender, anyone's.
   */
  static Backing of(Register register, Body body, Seat seat, Mandate mandate, LocalDate day) {
    if (body.type().equals(BodyType.SECRETARIAT)) {
      return NOT_WEIGHED;
    }
    return switch (seat.holder()) {
      case SeatHolder.Personal personal -> NOT_WEIGHED;
      case SeatHolder.OfOrganisation own ->
          strongest(
              register.memberships().stream()
                  .filter(one -> one.organisation().equals(own.organisation()))
                  .filter(one -> isSentBy(mandate, one))
                  .toList(),
              day);
      case SeatHolder.OfConstituency of ->
          strongest(
              register.memberships().stream()
                  .filter(one -> one.constituency().equals(of.constituency()))
                  .filter(one -> isSentBy(mandate, one))
                  .toList(),
              day);
    };
  }

  /** How an organisation belongs to the consortium on a day, by any of its memberships. */
  static Backing ofOrganisation(Register register, OrganisationId organisation, LocalDate day) {
    return strongest(register.membershipsOf(organisation), day);
  }

  boolean isEnded() {
    return state == State.ENDED;
  }

  private static boolean isSentBy(Mandate mandate, Membership membership) {
    return mandate.sender() == null || mandate.sender().equals(membership.organisation());
  }

  private static Backing strongest(List<Membership> memberships, LocalDate day) {
    return memberships.stream().map(one -> on(one, day)).min(STRONGEST).orElse(NO_MEMBERSHIP);
  }

  private static Backing on(Membership membership, LocalDate day) {
    return membership
        .stepOn(day)
        .map(step -> new Backing(stateAfter(membership, step.stage()), membership, step))
        .orElseGet(() -> new Backing(State.NOT_BEGUN, membership, null));
  }

  private static State stateAfter(Membership membership, Stage stage) {
    return switch (stage) {
      case APPLIED, ACCEPTED -> State.NOT_BEGUN;
      case SUSPENDED -> State.SUSPENDED;
      case REFUSED, WITHDRAWN -> State.ENDED;
      case ACCEDED, REINSTATED ->
          switch (membership.kind()) {
            case MEMBER -> State.MEMBER;
            case OBSERVER -> State.OBSERVER;
            case STAKEHOLDER -> State.STAKEHOLDER;
          };
    };
  }
}
