package permed.landscape.snapshot.build;

import permed.kernel.finding.Finding;
import permed.landscape.delivery.Delivery;
import permed.landscape.snapshot.store.Manifest;

/** How a build ended. Only after the first two does another snapshot serve than before. */
public sealed interface BuildOutcome {

  /** A new snapshot serves. */
  record Built(String id, Manifest manifest) implements BuildOutcome {}

  /** The very same snapshot was there already, undamaged; it serves. */
  record AlreadyBuilt(String id, Manifest manifest) implements BuildOutcome {}

  /** There is nothing to build from. */
  record NothingDelivered() implements BuildOutcome {}

  /** Another process is building in the same data directory. */
  record AnotherBuildRunning() implements BuildOutcome {}

  /** An archived delivery cannot be read to its end. */
  record UnreadableDelivery(Delivery delivery, Finding reason) implements BuildOutcome {}

  /**
   * A file of people's corrections cannot be understood.
   *
   * @param reason the line, what stands there and what should
   */
  record UnreadableCorrections(String file, String reason) implements BuildOutcome {}
}
