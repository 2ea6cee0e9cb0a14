package permed.landscape.source.mapping.registry.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * Something in a member's mapping cannot be understood, so that nothing is read with it.
 *
 * <p>Deliveries that came in before are still read with the version they were imported with.
 */
public record MappingMistaken(SourcePointer where, String seen, String allowed) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return allowed.isEmpty() ? "Correct this line of the mapping." : "Allowed: " + allowed;
  }
}
