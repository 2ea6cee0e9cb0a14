package permed.landscape.delivery;

import permed.kernel.finding.Finding;

/** How a decision about an archived delivery ended. */
public sealed interface ActOutcome {

  /** It is written down for good. */
  record Done(ArchivedDelivery delivery) implements ActOutcome {}

  /** It was so already; nothing was written. */
  record Unchanged(ArchivedDelivery delivery) implements ActOutcome {}

  /** No delivery has this SHA-256. */
  record NotArchived() implements ActOutcome {}

  /** It cannot be done now or at all; nothing was written. */
  record Refused(Finding reason) implements ActOutcome {}
}
