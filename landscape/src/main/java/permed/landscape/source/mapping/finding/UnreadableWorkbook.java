package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A workbook cannot be opened, or an archive holds another archive.
 *
 * <p>It may be protected by a password, of the old XLS format, or damaged. Nothing of it is used.
 */
public record UnreadableWorkbook(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Save it as XLSX without a password; pack files directly, not archives.";
  }
}
