package permed.landscape.delivery.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The version of a mapping a delivery is to be read with is not kept here, or reads another source.
 *
 * <p>No other version is taken in its place: it might understand the file differently.
 */
public record MappingVersionMissing(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Put the mapping back with permed mapping add, or restore the folder mappings of the"
        + " data directory.";
  }
}
