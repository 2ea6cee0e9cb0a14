package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A text was UTF-8 that some earlier step had read as Windows-1252, and is mended.
 *
 * <p>The whole text can be turned back in one way only, so the right letters are known.
 */
public record MendedText(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Find the step that read UTF-8 as another encoding and export the text again.";
  }
}
