package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive names a file outside its own folder, by an absolute path or by two dots.
 *
 * <p>Unpacked by a careless program it would overwrite files elsewhere. No honest dump contains
 * such a name, so nothing of the file is used.
 */
public record ClimbingEntry(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Get the file from its publisher; if it is the original, tell the publisher about this"
        + " entry.";
  }
}
