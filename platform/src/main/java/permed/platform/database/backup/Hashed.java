package permed.platform.database.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import permed.platform.database.Sha256;

/**
 * Bytes that are read and, at their end, held against what they should be. More than promised are
 * not read, so that a file made to fill the disk does not.
 */
final class Hashed extends FilterInputStream {

  private final MessageDigest digest;
  private long left;

  Hashed(InputStream in, long bytes) {
    this(in, bytes, Sha256.digest());
  }

  private Hashed(InputStream in, long bytes, MessageDigest digest) {
    super(new DigestInputStream(in, digest));
    this.left = bytes;
    this.digest = digest;
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int some = in.read(into, from, length);
    count(Math.max(0, some));
    return some;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw new DamagedBackupException("it holds more than its manifest.json says");
    }
  }

  /** Reads what is left and compares the whole. */
  boolean ends(String sha256) throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return left == 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }
}
