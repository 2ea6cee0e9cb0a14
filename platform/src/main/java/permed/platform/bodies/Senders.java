package permed.platform.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;

/** Which organisations may send someone to a seat. */
public final class Senders {

  private Senders() {}

  /** The organisations that may send someone to a seat, by name; none to an expert's seat. */
  public static List<OrganisationId> of(Register register, Seat seat) {
    return seat.holder() instanceof SeatHolder.Personal
        ? List.of()
        : register.organisations().stream()
            .map(Organisation::id)
            .filter(organisation -> fits(register, seat, organisation))
            .toList();
  }

  /**
   * Whether an organisation may send someone to a seat: the seat's own, or one with a membership
   * for the seat's country or region, begun or not. No sender fits always, to an expert's seat any.
   */
  public static boolean fits(Register register, Seat seat, @Nullable OrganisationId sender) {
    if (sender == null) {
      return true;
    }
    return switch (seat.holder()) {
      case SeatHolder.Personal personal -> true;
      case SeatHolder.OfOrganisation own -> own.organisation().equals(sender);
      case SeatHolder.OfConstituency of ->
          register.membershipsOf(sender).stream()
              .anyMatch(membership -> membership.constituency().equals(of.constituency()));
    };
  }
}
