package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * Several different projects carry the same id.
 *
 * <p>They are kept apart by what the mapping names as tiebreak, which becomes part of their ids.
 */
public record SharedRecordId(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Give every project an id of its own.";
  }
}
