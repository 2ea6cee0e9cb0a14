package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A cell does not say what its column asks for: no day, no country, no address.
 *
 * <p>Nothing is guessed, so the whole row is left out.
 */
record UnreadableValue(SourcePointer where, String seen, String remedy) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
