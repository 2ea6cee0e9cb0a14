package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A cell says something else than what is recorded of the same organisation or person.
 *
 * <p>What is recorded stays; the rest of the row is used.
 */
record DiffersFromLedger(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
