package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A field is longer than any text a dump contains.
 *
 * <p>This happens when a quotation mark is missing and the rest of the file is taken for one text.
 * The whole delivery is refused.
 */
public record OversizedField(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Look for a missing quotation mark at the line named and mend it.";
  }
}
