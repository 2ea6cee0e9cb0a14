package permed.landscape.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.landscape.delivery.DeliveryAct.Withdrawal;

/**
 * A delivery and what was decided about it since.
 *
 * @param delivery as all decisions leave it
 * @param acts in the order they were made
 */
public record ArchivedDelivery(Delivery delivery, List<DeliveryAct> acts) {

  public ArchivedDelivery {
    acts = List.copyOf(acts);
  }

  /** What is imported, with the acts that followed applied to it. */
  static ArchivedDelivery of(Delivery imported, List<DeliveryAct> acts) {
    Delivery delivery = imported;
    for (DeliveryAct act : acts) {
      delivery =
          switch (act) {
            case DeliveryAct.Rereading reread -> delivery.with(delivery.terms(), reread.mapping());
            case DeliveryAct.VisibilityChange change ->
                delivery.with(
                    delivery.terms().withVisibility(change.visibility()), delivery.mapping());
            case DeliveryAct.Withdrawal none -> delivery;
            case DeliveryAct.Reinstatement none -> delivery;
          };
    }
    return new ArchivedDelivery(delivery, acts);
  }

  /** Whether it goes into the next build. */
  public boolean counts() {
    return withdrawal().isEmpty();
  }

  /** The withdrawal that holds today. */
  public Optional<Withdrawal> withdrawal() {
    @Nullable Withdrawal last = null;
    for (DeliveryAct act : acts) {
      last =
          switch (act) {
            case DeliveryAct.Withdrawal withdrawal -> withdrawal;
            case DeliveryAct.Reinstatement back -> null;
            case DeliveryAct.Rereading none -> last;
            case DeliveryAct.VisibilityChange none -> last;
          };
    }
    return Optional.ofNullable(last);
  }

  ArchivedDelivery and(DeliveryAct act) {
    List<DeliveryAct> longer = new ArrayList<>(acts);
    longer.add(act);
    return of(delivery, longer);
  }
}
