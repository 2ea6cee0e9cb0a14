package permed.landscape.source.cordis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Reads the rows of one {@link Partition} by their place in it. */
final class StoredRows {

  private static final CordisFile[] FILES = CordisFile.values();

  private final byte[] bytes;
  private final int end;
  private int at;
  private int[] lengths = new int[64];
  private int file;
  private long line;
  private int count;

  StoredRows(ByteBuffer rows) {
    bytes = rows.array();
    end = rows.limit();
  }

  int size() {
    return end;
  }

  /** Goes to the row at this place, and returns the place of the next, or of the end. */
  int seek(int place) {
    at = place;
    file = (int) number();
    line = number();
    count = (int) number();
    if (count > lengths.length) {
      lengths = new int[count];
    }
    int total = 0;
    for (int i = 0; i < count; i++) {
      lengths[i] = (int) number();
      total += lengths[i];
    }
    return at + total;
  }

  CordisFile file() {
    return FILES[file];
  }

  long line() {
    return line;
  }

  String field(int index) {
    int start = at;
    for (int i = 0; i < index; i++) {
      start += lengths[i];
    }
    return new String(bytes, start, lengths[index], StandardCharsets.UTF_8);
  }

  /** The interpreted columns of the row, the others skipped. */
  CordisRow row(Layout layout) {
    CordisFile part = file();
    String[] values = new String[part.columns().size()];
    Arrays.fill(values, "");
    int start = at;
    for (int i = 0; i < count; i++) {
      int column = layout.columnAt(i);
      if (column >= 0 && lengths[i] > 0) {
        values[column] = new String(bytes, start, lengths[i], StandardCharsets.UTF_8);
      }
      start += lengths[i];
    }
    return new CordisRow(part.fileName(), line, values);
  }

  /** All fields, whether interpreted or not. */
  String[] fields() {
    String[] all = new String[count];
    Arrays.setAll(all, this::field);
    return all;
  }

  /** A checksum of the fields: equal rows have equal ones. */
  int checksum() {
    CRC32 crc = new CRC32();
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += lengths[i];
    }
    crc.update(bytes, at, total);
    return (int) crc.getValue();
  }

  /** Whether two rows of one file say the same, wherever they stand. */
  boolean areEqual(int one, int other) {
    int oneEnd = seek(one);
    int oneStart = at;
    int[] oneLengths = Arrays.copyOf(lengths, count);
    int otherEnd = seek(other);
    return Arrays.equals(oneLengths, 0, oneLengths.length, lengths, 0, count)
        && Arrays.equals(bytes, oneStart, oneEnd, bytes, at, otherEnd);
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
