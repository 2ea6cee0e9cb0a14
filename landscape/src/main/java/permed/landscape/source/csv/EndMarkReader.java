package permed.landscape.source.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Adds a row of one character that no text contains behind the last.
 *
 * <p>Where a quoted text is still open at the end of the file, the mark ends up inside its last
 * field; so a file that breaks off is told from one that ends, and nothing of the row is lost.
 */
final class EndMarkReader extends FilterReader {

  /** A code point Unicode guarantees never to be a character. */
  private static final String MARK = "\n\uffff";

  static final byte[] UTF_8_MARK = MARK.getBytes(StandardCharsets.UTF_8);
  static final String MARK_ROW = MARK.substring(1);

  private int marked;

  EndMarkReader(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int got = marked > 0 ? -1 : in.read(chars, offset, length);
    if (got >= 0) {
      return got;
    }
    int left = Math.min(length, MARK.length() - marked);
    if (left == 0) {
      return -1;
    }
    MARK.getChars(marked, marked + left, chars, offset);
    marked += left;
    return left;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
