package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row would break a rule of the ledger: two delegates in one seat, a second membership, a mandate
 * outside of its body.
 *
 * <p>The whole row is left out; what is recorded stays.
 */
record ContradictsLedger(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
