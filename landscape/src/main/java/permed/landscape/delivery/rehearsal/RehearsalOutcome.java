package permed.landscape.delivery.rehearsal;

import permed.kernel.finding.Finding;

/** How a rehearsal ended. */
public sealed interface RehearsalOutcome {

  /** The file was read whole and compared. */
  record Rehearsed(Rehearsal rehearsal) implements RehearsalOutcome {}

  /** The file would be refused, or one it is compared with cannot be read any more. */
  record Refused(Finding reason) implements RehearsalOutcome {}
}
