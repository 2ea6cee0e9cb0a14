package permed.landscape.source.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The row a {@link CsvRows} stands on: its fields as UTF-8, one behind the other.
 *
 * <p>One instance serves all rows of a file and changes with each; text becomes a string only when
 * asked for, so that columns nobody reads cost next to nothing.
 */
public final class CsvRow {

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[32];
  private int count;
  private long line;

  /** The line the row starts on, counted from 1, the header included. */
  public long line() {
    return line;
  }

  public int fieldCount() {
    return count;
  }

  /** A field as it stands in the file, without its quotes. */
  public String field(int index) {
    int start = startOf(index);
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  /** How many bytes of UTF-8 a field has. */
  public int length(int index) {
    return ends[index] - startOf(index);
  }

  /** All fields one behind the other; valid until the next row. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes, 0, count == 0 ? 0 : ends[count - 1]);
  }

  /** The fields joined by the separator, quoted where they could not be told apart otherwise. */
  public String verbatim(char separator) {
    String[] fields = new String[count];
    Arrays.setAll(fields, this::field);
    return Verbatim.join(fields, separator);
  }

  void begin(long startingLine) {
    count = 0;
    line = startingLine;
  }

  void add(char[] text, int offset, int length) {
    int start = count == 0 ? 0 : ends[count - 1];
    int end = appendAscii(text, offset, length, start);
    if (end < 0) {
      end = appendUtf8(text, offset, length, start);
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = end;
  }

  /** Takes the mark off the last field again, see {@link EndMarkReader}; false if it has none. */
  boolean removeEndMark() {
    byte[] mark = EndMarkReader.UTF_8_MARK;
    int start = startOf(count - 1);
    int end = ends[count - 1];
    int unmarked = end - mark.length;
    if (unmarked < start || !Arrays.equals(bytes, unmarked, end, mark, 0, mark.length)) {
      return false;
    }
    ends[count - 1] = unmarked;
    return true;
  }

  private int startOf(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** Two plain loops the compiler can vectorise; -1 if the text is not ASCII. */
  private int appendAscii(char[] text, int offset, int length, int start) {
    ensureRoom(start + length);
    byte[] target = bytes;
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char c = text[offset + i];
      seen |= c;
      target[start + i] = (byte) c;
    }
    return seen < 0x80 ? start + length : -1;
  }

  private int appendUtf8(char[] text, int offset, int length, int start) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, offset, length));
    int size = encoded.remaining();
    ensureRoom(start + size);
    encoded.get(bytes, start, size);
    return start + size;
  }

  private void ensureRoom(int size) {
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
    }
  }
}
