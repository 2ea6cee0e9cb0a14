package permed.landscape.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.WrongEncoding;

/** Finds the place where a file stops being UTF-8. */
public final class Encoding {

  private static final int CHUNK = 1 << 16;

  private Encoding() {}

  /**
   * Reads the file once more up to the first byte that is not UTF-8.
   *
   * @param again the file from its start; closed afterwards
   */
  public static WrongEncoding locate(InputStream again, String file) throws IOException {
    try (again) {
      CharsetDecoder decoder =
          StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
      CharBuffer chars = CharBuffer.allocate(CHUNK);
      long passed = 0;
      long line = 1;
      boolean ended = false;
      while (true) {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars.clear(), ended);
        passed += bytes.position() - before;
        line += countLines(chars.flip());
        if (result.isError() || (ended && result.isUnderflow())) {
          return found(file, line, passed, bytes, result);
        }
        if (result.isUnderflow()) {
          bytes.compact();
          int got = again.read(bytes.array(), bytes.position(), bytes.remaining());
          ended = got < 0;
          bytes.position(bytes.position() + Math.max(0, got)).flip();
        }
      }
    }
  }

  private static WrongEncoding found(
      String file, long line, long offset, ByteBuffer bytes, CoderResult result) {
    byte[] wrong = new byte[Math.min(4, bytes.remaining())];
    bytes.get(wrong);
    String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
    boolean utf16 = offset == 0 && (hex.startsWith("FF FE") || hex.startsWith("FE FF"));
    String seen =
        "bytes %s at offset %d%s".formatted(hex, offset, utf16 ? ", the mark of UTF-16" : "");
    return new WrongEncoding(
        SourcePointer.of(file, line), result.isError() ? seen : "the last letter is cut in half");
  }

  private static long countLines(CharBuffer chars) {
    return chars.chars().filter(c -> c == '\n').count();
  }
}
