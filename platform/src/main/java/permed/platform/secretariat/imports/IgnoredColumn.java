package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A column has a name that no column of the template has, or one that stands there twice.
 *
 * <p>It is not read.
 */
record IgnoredColumn(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }
}
