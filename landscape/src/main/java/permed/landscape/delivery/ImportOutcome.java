package permed.landscape.delivery;

import permed.kernel.finding.Finding;

/** How the import of one file ended. */
public sealed interface ImportOutcome {

  /** The file is in the archive for good. */
  record Imported(Delivery delivery, ImportReport report) implements ImportOutcome {}

  /** The same bytes were imported before; nothing has changed. */
  record AlreadyArchived(Delivery delivery) implements ImportOutcome {}

  /** The file cannot be used or kept; the archive is as it was before. */
  record Refused(Finding reason) implements ImportOutcome {}
}
