package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A text shows signs of a wrong encoding at some earlier step: a replacement character, or letters
 * such as those an accented letter turns into when UTF-8 is read as Latin-1 and saved again.
 *
 * <p>The text is kept as it is. Searching for the right spelling will not find it.
 */
public record DamagedText(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Find the step that read UTF-8 as another encoding and export the text again.";
  }
}
