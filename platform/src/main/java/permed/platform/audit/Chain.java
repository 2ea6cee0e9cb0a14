package permed.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import permed.platform.database.Sha256;

/**
 * How each line vouches for all before it.
 *
 * <p>The hash of a line is the SHA-256 of: the 32 bytes of the hash before (zeros for the first),
 * then number, instant (ISO 8601, microseconds), actor, operation, subject, reason, evidence, and
 * each detail's key and value by key, every text as UTF-8 behind its length in bytes (four bytes,
 * highest first). The form is fixed: another one would break every chain there is.
 */
final class Chain {

  private static final int HASH_BYTES = 32;

  private Chain() {}

  /** What stands before the first line. */
  static byte[] start() {
    return new byte[HASH_BYTES];
  }

  static byte[] hash(
      byte[] previous,
      long number,
      Act act,
      String operation,
      String subject,
      Map<String, String> details) {
    List<String> texts =
        new ArrayList<>(
            List.of(
                Long.toString(number),
                act.at().toString(),
                act.by().text(),
                operation,
                subject,
                act.reason(),
                act.evidence()));
    new TreeMap<>(details).forEach((key, value) -> texts.addAll(List.of(key, value)));
    MessageDigest digest = Sha256.digest();
    digest.update(previous);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return digest.digest();
  }
}
