package permed.platform.accounts.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238), a new one every 30 seconds.
 *
 * @param algorithm MAC the codes are made with, such as {@code HmacSHA1}
 * @param digits length of a code
 */
record Totp(String algorithm, int digits) {

  /** What every code generator speaks. */
  static final Totp USUAL = new Totp("HmacSHA1", 6);

  static final int STEP_SECONDS = 30;

  /** Steps a clock may be wrong by, either way. */
  private static final int DRIFT = 1;

  static long stepOf(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), STEP_SECONDS);
  }

  String codeAt(byte[] secret, long step) {
    byte[] hash = mac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
    long modulus = Math.round(Math.pow(10, digits));
    return ("%0" + digits + "d").formatted(number % modulus);
  }

  /** The step a code belongs to, within the drift allowed; empty for a wrong code. */
  OptionalLong findStep(byte[] secret, String code, Instant now) {
    OptionalLong found = OptionalLong.empty();
    for (long step = stepOf(now) - DRIFT; step <= stepOf(now) + DRIFT; step++) {
      if (MessageDigest.isEqual(
          codeAt(secret, step).getBytes(StandardCharsets.UTF_8),
          code.getBytes(StandardCharsets.UTF_8))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private byte[] mac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret, algorithm));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }
}
