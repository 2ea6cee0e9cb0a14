package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A cell names something the ledger does not know: a body, a region, a choice.
 *
 * <p>The whole row is left out.
 */
record UnknownName(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
