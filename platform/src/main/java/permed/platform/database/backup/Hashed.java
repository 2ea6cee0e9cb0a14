package permed.platform.database.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import permed.platform.database.Sha256;

/** Bytes that are read and, at their end, held against what they should be. */
final class Hashed extends FilterInputStream {

  private final MessageDigest digest;

  Hashed(InputStream in) {
    this(in, Sha256.digest());
  }

  private Hashed(InputStream in, MessageDigest digest) {
    super(new DigestInputStream(in, digest));
    this.digest = digest;
  }

  /** Reads what is left and compares the whole. */
  boolean ends(String sha256) throws IOException {
    in.transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }
}
