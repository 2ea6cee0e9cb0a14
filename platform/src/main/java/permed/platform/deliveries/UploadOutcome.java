package permed.platform.deliveries;

import permed.kernel.finding.Finding;

/** What came of uploading a file; only the first keeps it. */
public sealed interface UploadOutcome {

  /** It is kept and can be worked on. */
  record Staged(Staging staging) implements UploadOutcome {}

  /** It is larger than a delivery may be. */
  record TooLarge(int megabytes) implements UploadOutcome {}

  /** It is no table. */
  record NoTable(FileKind kind) implements UploadOutcome {}

  /** It looks like a table and cannot be read. */
  record Unreadable(Finding reason) implements UploadOutcome {}

  /** The very same file was uploaded before and is still there, or was delivered. */
  record KnownBefore(Staging staging) implements UploadOutcome {}
}
