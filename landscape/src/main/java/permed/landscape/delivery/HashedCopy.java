package permed.landscape.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A copy of a file with the SHA-256 of exactly the bytes that were copied.
 *
 * @param sha256 lower-case hex
 */
record HashedCopy(Path path, String sha256, long bytes) {

  private static final int BUFFER = 1 << 18;

  static HashedCopy make(Path from, Path to, ImportProgress progress) throws IOException {
    MessageDigest digest = newDigest();
    long total = Files.size(from);
    long copied = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        digest.update(buffer, 0, got);
        out.write(buffer, 0, got);
        copied += got;
        progress.at(ImportProgress.Step.COPYING, copied, total);
      }
    }
    return new HashedCopy(to, HexFormat.of().formatHex(digest.digest()), copied);
  }

  /** The SHA-256 of a file that stays where it is. */
  static String hash(Path file, ImportProgress progress) throws IOException {
    MessageDigest digest = newDigest();
    long total = Files.size(file);
    long read = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        digest.update(buffer, 0, got);
        read += got;
        progress.at(ImportProgress.Step.COPYING, read, total);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
