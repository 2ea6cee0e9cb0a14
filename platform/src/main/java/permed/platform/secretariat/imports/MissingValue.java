package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A cell is empty that another cell of the row, or the column itself, asks for.
 *
 * <p>The whole row is left out.
 */
record MissingValue(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
