package permed.landscape.source.zip;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file inside a zip archive, as its list of contents names it.
 *
 * @param name the path inside the archive, with forward slashes
 * @param packed bytes in the archive
 * @param unpacked bytes after unpacking
 * @param modified the day it was last changed; absent when the archive gives no valid one
 */
public record ZipMember(
    String name, long packed, long unpacked, @Nullable LocalDate modified, Packing packing) {

  /** The name without its folders. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  boolean isFolder() {
    return name.endsWith("/");
  }

  /** How and where the bytes stand in the archive. */
  record Packing(int method, int flags, long crc, long offset) {

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    boolean isEncrypted() {
      return (flags & ENCRYPTED) != 0;
    }

    boolean isDeflated() {
      return method == DEFLATED;
    }

    boolean isKnown() {
      return method == STORED || method == DEFLATED;
    }
  }
}
