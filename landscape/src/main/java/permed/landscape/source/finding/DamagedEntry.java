package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file inside the zip cannot be unpacked or fails its checksum.
 *
 * <p>Some of its bytes are not those that were packed, and nobody can say which. Nothing of the
 * file is used.
 */
public record DamagedEntry(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Download the file again; if the damage remains, ask the publisher to pack it anew.";
  }
}
