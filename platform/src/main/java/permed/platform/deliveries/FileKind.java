package permed.platform.deliveries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What an uploaded file is, told from its bytes; only a table can be delivered. */
public enum FileKind {
  /** Worth reading as a table. */
  TABLE,
  EMPTY,
  /** A workbook one cannot open without a password. */
  PASSWORD,
  /** The workbook format of before 2007. */
  OLD_EXCEL,
  PDF,
  WORD,
  OPEN_DOCUMENT,
  /** A picture or a program, no text at all. */
  NO_TEXT;

  private static final String OLE = "d0cf11e0a1b11ae1";
  private static final int HEAD = 8192;

  /** How office programs mark what is encrypted, in two bytes a letter. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** Looks at a file. */
  static FileKind of(Path file) {
    try {
      byte[] head = head(file);
      String hex = HexFormat.of().formatHex(head);
      if (new String(head, StandardCharsets.UTF_8).isBlank()) {
        return EMPTY;
      }
      if (hex.startsWith(OLE)) {
        return isEncrypted(file) ? PASSWORD : OLD_EXCEL;
      }
      if (hex.startsWith("25504446")) {
        return PDF;
      }
      if (hex.startsWith("504b")) {
        return inside(file);
      }
      return isText(head, hex) ? TABLE : NO_TEXT;
    } catch (IOException failed) {
      throw new UncheckedIOException("looking at " + file, failed);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /** A damaged archive is left to the reader, which says what is wrong with it. */
  private static FileKind inside(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("EncryptedPackage") != null) {
        return PASSWORD;
      }
      if (zip.getEntry("word/document.xml") != null) {
        return WORD;
      }
      boolean openDocument =
          zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null;
      return openDocument ? OPEN_DOCUMENT : TABLE;
    } catch (ZipException damaged) {
      return TABLE;
    }
  }

  /** Zero bytes stand in no text but one of two bytes a letter; gzip is unpacked by the reader. */
  private static boolean isText(byte[] head, String hex) {
    if (List.of("fffe", "feff", "1f8b").stream().anyMatch(hex::startsWith)) {
      return true;
    }
    int zeros = 0;
    int odd = 0;
    for (byte one : head) {
      zeros += one == 0 ? 1 : 0;
      odd += one > 0 && one < 9 || one > 13 && one < 32 ? 1 : 0;
    }
    boolean wide = zeros > head.length / 3 && zeros < head.length * 2 / 3;
    return (zeros == 0 || wide) && odd < 1 + head.length / 100;
  }

  private static boolean isEncrypted(Path file) throws IOException {
    byte[] all;
    try (InputStream in = Files.newInputStream(file)) {
      all = in.readNBytes(1 << 24);
    }
    String text = new String(all, StandardCharsets.ISO_8859_1);
    return text.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
  }
}
