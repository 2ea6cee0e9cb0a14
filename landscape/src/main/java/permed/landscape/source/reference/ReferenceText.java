package permed.landscape.source.reference;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.NotAZip;
import permed.landscape.source.finding.ZipBomb;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;
import permed.landscape.source.zip.ZipMember;

/** The text of a reference file, be it plain, gzipped, or the only CSV file in a zip archive. */
final class ReferenceText implements Closeable {

  private static final int SLOTS = 2;
  private static final int GZIP_MARK = 0x8b1f;
  private static final int ZIP_MARK = 0x4b50;

  /** The longest of these files has two million characters. */
  private static final long MOST_CHARACTERS = 256L << 20;

  private final @Nullable DeliveredZip zip;
  private final String name;
  private final LineCounter text;

  private ReferenceText(@Nullable DeliveredZip zip, String name, InputStream bytes) {
    this.zip = zip;
    this.name = name;
    this.text =
        new LineCounter(
            new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }

  static ReferenceText open(Path file) throws IOException {
    int mark = firstTwoBytes(file);
    if (mark == ZIP_MARK) {
      return openZip(file);
    }
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      InputStream plain = mark == GZIP_MARK ? new GZIPInputStream(bytes) : bytes;
      return new ReferenceText(null, "file", plain);
    } catch (IOException notGzip) {
      bytes.close();
      throw notGzip;
    }
  }

  /** The name to point at. */
  String name() {
    return name;
  }

  Reader reader() {
    return text;
  }

  /** The rows read so far, the header and empty lines left out. */
  long rows() {
    return Math.max(0, text.lines - 1);
  }

  @Override
  public void close() throws IOException {
    text.close();
    if (zip != null) {
      zip.close();
    }
  }

  private static ReferenceText openZip(Path file) throws IOException {
    DeliveredZip zip = DeliveredZip.open(file, ZipLimits.usual());
    try {
      ZipMember member =
          zip.members().stream()
              .filter(each -> each.name().toLowerCase(Locale.ROOT).endsWith(".csv"))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UnreadableFileException(
                          new NotAZip(SourcePointer.of("zip archive"), "no CSV file inside")));
      return new ReferenceText(zip, member.name(), zip.read(member));
    } catch (IOException refused) {
      zip.close();
      throw refused;
    }
  }

  private static int firstTwoBytes(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] first = bytes.readNBytes(SLOTS);
      return first.length < SLOTS ? 0 : (first[1] & 0xff) << 8 | first[0] & 0xff;
    }
  }

  /** Counts lines that are not empty, and stops a text that never ends. */
  private static final class LineCounter extends FilterReader {

    private long lines;
    private long characters;
    private boolean inLine;

    LineCounter(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int got = in.read(target, offset, length);
      for (int i = offset; i < offset + got; i++) {
        boolean inText = target[i] != '\n' && target[i] != '\r';
        lines += inText && !inLine ? 1 : 0;
        inLine = inText;
      }
      characters += Math.max(0, got);
      if (characters > MOST_CHARACTERS) {
        String seen = "more than " + MOST_CHARACTERS + " characters";
        throw new UnreadableFileException(new ZipBomb(SourcePointer.of("file"), seen));
      }
      return got;
    }
  }
}
