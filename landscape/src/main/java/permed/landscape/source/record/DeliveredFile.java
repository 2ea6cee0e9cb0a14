package permed.landscape.source.record;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.zip.UnreadableFileException;

/**
 * A delivered file that is told by what it contains, plain or packed with gzip; names are not
 * looked at, because the archive keeps files under their checksums.
 */
public final class DeliveredFile {

  private static final int GZIP_MARK = 0x1f8b;
  private static final int ZIP_MARK = 0x504b;
  private static final int LOOKED_AT = 1 << 10;

  private final Path path;
  private final boolean packed;
  private final Kind kind;

  private DeliveredFile(Path path, boolean packed, Kind kind) {
    this.path = path;
    this.packed = packed;
    this.kind = kind;
  }

  /** What a file contains, as its first letters show. */
  public enum Kind {
    JSON("JSON file"),
    XML("XML file"),
    ZIP("zip archive"),
    TEXT("CSV file");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Looks at the first letters of the file. */
  public static DeliveredFile of(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      int mark = bytes.read() << 8 | bytes.read();
      if (mark == ZIP_MARK) {
        return new DeliveredFile(path, false, Kind.ZIP);
      }
      DeliveredFile text = new DeliveredFile(path, mark == GZIP_MARK, Kind.TEXT);
      return new DeliveredFile(path, text.packed, text.kindOfText());
    }
  }

  public Kind kind() {
    return kind;
  }

  public Path path() {
    return path;
  }

  /** What to call the file in pointers. */
  public String name() {
    return kind.words;
  }

  /** The contents, unpacked and bounded. */
  public InputStream open() throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
    if (!packed) {
      return bytes;
    }
    try {
      return new BoundedUnpacking(new GZIPInputStream(bytes, 1 << 16), Files.size(path), name());
    } catch (ZipException | EOFException broken) {
      bytes.close();
      throw broken(broken);
    }
  }

  private UnreadableFileException broken(IOException reason) {
    String seen = "not unpacked: " + Fields.shortened(String.valueOf(reason.getMessage()));
    return new UnreadableFileException(new BrokenFile(SourcePointer.of(name()), seen));
  }

  private Kind kindOfText() throws IOException {
    try (InputStream text = open()) {
      for (byte letter : text.readNBytes(LOOKED_AT)) {
        switch (letter) {
          case '{', '[' -> {
            return Kind.JSON;
          }
          case '<' -> {
            return Kind.XML;
          }
          case ' ', '\t', '\r', '\n', (byte) 0xef, (byte) 0xbb, (byte) 0xbf -> {}
          default -> {
            return Kind.TEXT;
          }
        }
      }
      return Kind.TEXT;
    }
  }
}
