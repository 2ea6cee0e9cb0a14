package permed.platform.secretariat.imports;

import permed.kernel.finding.Finding;

/** What came of uploading a sheet. */
public sealed interface UploadOutcome {

  record Staged(Upload upload) implements UploadOutcome {}

  /** The file cannot be used; nothing was kept. */
  record Refused(Finding why) implements UploadOutcome {}
}
