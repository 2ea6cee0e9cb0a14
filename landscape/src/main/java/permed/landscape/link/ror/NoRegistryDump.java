package permed.landscape.link.ror;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file given as a dump of the organisation registry holds no readable array of records.
 *
 * <p>The whole file is refused. The pointer counts records, not lines, where the text breaks off.
 */
public record NoRegistryDump(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Use the zip of the registry's own data release, unaltered.";
  }
}
