package permed.landscape.source.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out a byte order mark at the start. */
public final class BomSkippingReader extends FilterReader {

  private static final char MARK = '\ufeff';

  private boolean started;

  public BomSkippingReader(Reader in) {
    super(in);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int got = in.read(chars, offset, length);
    if (started || got <= 0) {
      return got;
    }
    started = true;
    if (chars[offset] != MARK) {
      return got;
    }
    System.arraycopy(chars, offset + 1, chars, offset, got - 1);
    return got > 1 ? got - 1 : read(chars, offset, length);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
