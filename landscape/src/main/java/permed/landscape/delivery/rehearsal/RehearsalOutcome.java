package permed.landscape.delivery.rehearsal;

import permed.kernel.finding.Finding;
import permed.landscape.delivery.Delivery;

/** How a rehearsal ended. */
public sealed interface RehearsalOutcome {

  /** The file was read whole and compared. */
  record Rehearsed(Rehearsal rehearsal) implements RehearsalOutcome {}

  /** An import would refuse the file. */
  record Refused(Finding reason) implements RehearsalOutcome {}

  /** A delivery it has to be compared with cannot be read any more. */
  record Incomparable(Delivery delivery, Finding reason) implements RehearsalOutcome {}
}
