package permed.platform.secretariat.imports;

/** What came of an import. */
public sealed interface RunOutcome {

  /**
   * @param rows rows that wrote something
   * @param leftOut rows left out for an error
   */
  record Imported(int rows, int leftOut) implements RunOutcome {}

  /** The ledger changed since the preview, so that the sheet would do something else now. */
  record PlanChanged() implements RunOutcome {}

  /** The ledger refused a row; nothing at all was written. */
  record RowRefused(long row, String why) implements RunOutcome {}

  /** The sheet was imported before, or has expired. */
  record Gone() implements RunOutcome {}
}
