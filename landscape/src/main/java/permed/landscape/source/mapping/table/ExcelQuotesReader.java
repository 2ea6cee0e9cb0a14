package permed.landscape.source.mapping.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Turns {@code ="00123"}, with which some exports keep spreadsheet programs from eating zeros, into
 * {@code "00123"}. Inside quotes nothing is changed.
 */
final class ExcelQuotesReader extends Reader {

  private final BufferedReader in;
  private final char separator;
  private boolean atStart = true;
  private boolean quoted;
  private boolean justClosed;

  ExcelQuotesReader(Reader in, char separator) {
    this.in = new BufferedReader(in, 1 << 16);
    this.separator = separator;
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    if (quoted) {
      quoted = c != '"';
      justClosed = !quoted;
      return c;
    }
    if (c == '=' && atStart && isQuoteNext()) {
      c = in.read();
    }
    quoted = c == '"' && (atStart || justClosed);
    justClosed = false;
    atStart = c == separator || c == '\n' || c == '\r' || (atStart && c == '\ufeff');
    return c;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    for (int i = 0; i < length; i++) {
      int c = read();
      if (c < 0) {
        return i == 0 ? -1 : i;
      }
      target[offset + i] = (char) c;
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean isQuoteNext() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next == '"';
  }
}
