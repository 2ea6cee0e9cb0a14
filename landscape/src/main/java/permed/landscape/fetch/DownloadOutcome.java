package permed.landscape.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a fetch ended. Every {@code reason} says what happened and where, every {@code remedy} what
 * to do about it; both are whole English sentences.
 */
public sealed interface DownloadOutcome {
  /**
   * A new file is in place under its final name.
   *
   * @param file named after the dump's own date, or after its ETag or content where it has none
   * @param bytes its size
   * @param sha256 of its content, 64 lower-case hexadecimal digits
   * @param lastModified when the server says the dump was made
   * @param etag the server's own mark of this version, as sent
   * @param resumed whether some of its bytes came over an earlier connection
   */
  record Fetched(
      Path file,
      long bytes,
      String sha256,
      Optional<Instant> lastModified,
      Optional<String> etag,
      boolean resumed)
      implements DownloadOutcome {}

  /** The directory holds this very file already; nothing was written. */
  record AlreadyThere(Path file) implements DownloadOutcome {}

  /** The server sent something other than a sound zip within the limit; none of it was kept. */
  record NotWhatWasExpected(String reason, String remedy) implements DownloadOutcome {}

  /**
   * The file could not be had this time.
   *
   * @param bytesKept what the next fetch can build on
   */
  record Unreachable(String reason, String remedy, long bytesKept) implements DownloadOutcome {}

  /** The disk has too little space; what had been downloaded was removed to free it again. */
  record NoRoom(String reason, String remedy) implements DownloadOutcome {}
}
