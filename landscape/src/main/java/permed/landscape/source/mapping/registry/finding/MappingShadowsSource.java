package permed.landscape.source.mapping.registry.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A member's mapping has the id of a source that comes with the platform.
 *
 * <p>The id stands in links and citations, so that it can mean one source only; the mapping is not
 * used.
 */
public record MappingShadowsSource(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Give the mapping another id, for example the funder's short name with a hyphen.";
  }
}
