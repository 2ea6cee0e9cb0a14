package permed.platform.post.internal;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Writes each letter into a file of its own, {@code <time>-<hash of the key>.eml}, for a platform
 * without a mail server. A letter handed over twice is one file.
 */
final class FolderTransport implements Transport {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final LetterWriter writer;

  FolderTransport(Path folder, LetterWriter writer) {
    this.folder = folder;
    this.writer = writer;
  }

  @Override
  public Delivery deliver(Letter letter) {
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, ".letter", ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        writer.write(letter).writeTo(out);
      }
      Files.move(part, folder.resolve(name(letter)), StandardCopyOption.ATOMIC_MOVE);
      return new Delivery.Taken();
    } catch (IOException e) {
      return new Delivery.Unreachable(Delivery.shortened(e));
    } catch (MessagingException e) {
      return new Delivery.Refused(Delivery.shortened(e));
    }
  }

  private static String name(Letter letter) {
    return STAMP.format(letter.created()) + "-" + hash(letter.key()) + ".eml";
  }

  private static String hash(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
