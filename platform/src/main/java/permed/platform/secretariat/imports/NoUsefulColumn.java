package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/** The first row names neither organisations nor persons, so nothing of the table can be used. */
record NoUsefulColumn(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
