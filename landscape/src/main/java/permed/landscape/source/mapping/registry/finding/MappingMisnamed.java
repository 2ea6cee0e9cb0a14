package permed.landscape.source.mapping.registry.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/** The file of a member's mapping is not named after the id in it, so the mapping is not used. */
public record MappingMisnamed(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Name the file after the id, with the ending .yaml, or put it in with permed mapping"
        + " add.";
  }
}
