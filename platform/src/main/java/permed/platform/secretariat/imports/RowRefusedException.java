package permed.platform.secretariat.imports;

/** Carries the ledger's refusal of a row out of the transaction, which is rolled back. */
final class RowRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long row;
  private final String why;

  RowRefusedException(long row, Object outcome) {
    super("row " + row + ": " + outcome);
    this.row = row;
    this.why = outcome.getClass().getSimpleName();
  }

  long row() {
    return row;
  }

  /** Name of the outcome, such as {@code SeatTaken}. */
  String why() {
    return why;
  }
}
