package permed.platform.site;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the next page says once, after a change: "The mandate is recorded."
 *
 * <p>It travels in a cookie of a minute, signed with a key of this process: nobody else can put
 * words on a page, and a restart loses at worst a banner.
 *
 * @param key message that says it
 * @param arguments what fills its placeholders
 */
public record Flash(String key, List<String> arguments) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec SECRET = new SecretKeySpec(random(), ALGORITHM);
  private static final String SEPARATOR = "\n";

  public Flash {
    arguments = List.copyOf(arguments);
  }

  /** The signed form, made of characters a cookie may hold. */
  public String sealed() {
    Stream<String> words = Stream.concat(Stream.of(key), arguments.stream());
    byte[] text = words.collect(Collectors.joining(SEPARATOR)).getBytes(StandardCharsets.UTF_8);
    return encoded(text) + "." + encoded(signature(text));
  }

  /** Reads a signed form; empty for one that was not made here. */
  public static Optional<Flash> parse(String sealed) {
    String[] parts = sealed.split("\\.", -1);
    try {
      byte[] text = Base64.getUrlDecoder().decode(parts[0]);
      boolean ours =
          parts.length == 2
              && MessageDigest.isEqual(signature(text), Base64.getUrlDecoder().decode(parts[1]));
      return ours ? Optional.of(of(text)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Flash of(byte[] text) {
    List<String> words =
        Arrays.asList(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    return new Flash(words.getFirst(), words.subList(1, words.size()));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] signature(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(SECRET);
      return mac.doFinal(text);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
