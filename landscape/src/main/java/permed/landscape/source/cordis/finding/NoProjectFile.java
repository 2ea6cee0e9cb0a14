package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive contains no project.csv.
 *
 * <p>The Commission publishes the same dump also as XML, JSON, Excel and as reports; only the CSV
 * archive is read here. Nothing of the file is used.
 */
public record NoProjectFile(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Download the archive whose name ends in projects-csv.zip.";
  }
}
