package permed.platform.secretariat.sheet;

import permed.kernel.finding.Finding;

/** Whether an uploaded file could be read as a table. */
public sealed interface SheetOutcome {

  /** It could. */
  record Read(Sheet sheet) implements SheetOutcome {}

  /** It could not, and nothing of it is used. */
  record Refused(Finding why) implements SheetOutcome {}
}
