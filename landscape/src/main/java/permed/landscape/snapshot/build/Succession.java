package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.Extent;

/**
 * Which delivery first lacked what an older one of its source has.
 *
 * <p>Only a complete delivery can lack something, and only of its own source. One that is withdrawn
 * is no input of the build and lacks nothing.
 */
final class Succession {

  private final List<Integer> lacking;

  private Succession(List<Integer> lacking) {
    this.lacking = lacking;
  }

  /**
   * @param deliveries newest first; the rank of each is its position
   */
  static Succession of(List<Delivery> deliveries) {
    Map<String, Integer> complete = new HashMap<>();
    List<Integer> lacking = new ArrayList<>();
    for (int rank = 0; rank < deliveries.size(); rank++) {
      Delivery delivery = deliveries.get(rank);
      lacking.add(complete.getOrDefault(delivery.source(), -1));
      if (delivery.terms().extent() == Extent.COMPLETE) {
        complete.put(delivery.source(), rank);
      }
    }
    return new Succession(lacking);
  }

  /**
   * The rank of the delivery in which a record was first missing that no delivery newer than this
   * one has; empty if it stands.
   *
   * @param rank of the newest delivery that has the record
   */
  Optional<Integer> lackedBy(int rank) {
    return Optional.of(lacking.get(rank)).filter(complete -> complete >= 0);
  }
}
