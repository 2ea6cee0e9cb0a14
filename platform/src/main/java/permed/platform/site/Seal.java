package permed.platform.site;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs short texts that travel through a browser for minutes, so that only this process can have
 * made them. They can be read by who carries them. The key lives as long as the process.
 *
 * @param purpose what the texts are for; a text sealed for one purpose is refused for another
 */
public record Seal(String purpose) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec SECRET = new SecretKeySpec(random(), ALGORITHM);

  /** The signed form, made of characters a cookie may hold. */
  public String seal(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return encoded(bytes) + "." + encoded(signature(bytes));
  }

  /** The text of a signed form; empty for one that was not made here for this purpose. */
  public Optional<String> open(String sealed) {
    String[] parts = sealed.split("\\.", -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      byte[] text = Base64.getUrlDecoder().decode(parts[0]);
      byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
      return MessageDigest.isEqual(signature(text), signature)
          ? Optional.of(new String(text, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private byte[] signature(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(SECRET);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return mac.doFinal(text);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
