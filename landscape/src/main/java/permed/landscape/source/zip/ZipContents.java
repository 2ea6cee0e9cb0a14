package permed.landscape.source.zip;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.NotAZip;
import permed.landscape.source.finding.TooManyEntries;
import permed.landscape.source.finding.TruncatedZip;

/**
 * Reads the list of contents at the end of a zip archive, also in its 64-bit form.
 *
 * <p>Source: PKWARE .ZIP File Format Specification 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3.
 */
final class ZipContents {

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int ENTRY_HEADER = 0x02014b50;
  private static final int END_HEADER = 0x06054b50;
  private static final int END_64_HEADER = 0x06064b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int END_LENGTH = 22;
  private static final int END_64_LOCATOR_LENGTH = 20;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int EXTRA_64 = 1;
  private static final int LONGEST_ENTRY = ENTRY_LENGTH + 512;
  private static final long ABSENT_32 = 0xffffffffL;

  private final FileChannel file;
  private final SourcePointer where;
  private final ZipLimits limits;

  ZipContents(FileChannel file, SourcePointer where, ZipLimits limits) {
    this.file = file;
    this.where = where;
    this.limits = limits;
  }

  List<ZipMember> list() throws IOException {
    try {
      return listEntries();
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException contradiction) {
      throw truncated("its list of contents contradicts itself");
    }
  }

  private List<ZipMember> listEntries() throws IOException {
    ByteBuffer tail = read(Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT), file.size());
    int end = lastEndHeader(tail);
    if (end < 0) {
      throw noEnd();
    }
    Extent extent = extent(tail, end);
    if (extent.count > limits.entries() || extent.size > (long) limits.entries() * LONGEST_ENTRY) {
      throw new UnreadableFileException(new TooManyEntries(where, extent.count + " entries"));
    }
    if (extent.offset + extent.size > file.size() || extent.offset < 0 || extent.size < 0) {
      throw truncated("its list of contents lies beyond its end");
    }
    ByteBuffer entries = read(extent.offset, extent.offset + extent.size);
    List<ZipMember> members = new ArrayList<>();
    for (long i = 0; i < extent.count; i++) {
      members.add(readEntry(entries));
    }
    if (entries.hasRemaining()) {
      throw truncated("it lists more files than it counts");
    }
    return members;
  }

  private record Extent(long count, long size, long offset) {}

  private Extent extent(ByteBuffer tail, int end) throws IOException {
    Extent plain =
        new Extent(
            tail.getShort(end + 10) & 0xffff,
            tail.getInt(end + 12) & ABSENT_32,
            tail.getInt(end + 16) & ABSENT_32);
    int locator = end - END_64_LOCATOR_LENGTH;
    if (locator < 0 || tail.getInt(locator) != END_64_LOCATOR) {
      return plain;
    }
    long at = tail.getLong(locator + 8);
    if (at < 0 || at + 56 > file.size()) {
      throw truncated("its list of contents lies beyond its end");
    }
    ByteBuffer end64 = read(at, at + 56);
    if (end64.getInt(0) != END_64_HEADER) {
      throw truncated("its 64-bit list of contents is not where it should be");
    }
    return new Extent(end64.getLong(32), end64.getLong(40), end64.getLong(48));
  }

  private ZipMember readEntry(ByteBuffer entries) throws UnreadableFileException {
    int start = entries.position();
    if (entries.remaining() < ENTRY_LENGTH || entries.getInt(start) != ENTRY_HEADER) {
      throw truncated("its list of contents breaks off");
    }
    int nameLength = entries.getShort(start + 28) & 0xffff;
    int extraLength = entries.getShort(start + 30) & 0xffff;
    int commentLength = entries.getShort(start + 32) & 0xffff;
    byte[] name = new byte[nameLength];
    entries.position(start + ENTRY_LENGTH).get(name);
    Sizes sizes =
        new Sizes(
            entries.getInt(start + 24) & ABSENT_32,
            entries.getInt(start + 20) & ABSENT_32,
            entries.getInt(start + 42) & ABSENT_32);
    sizes = sizes.completedFrom(entries.slice(entries.position(), extraLength));
    entries.position(start + ENTRY_LENGTH + nameLength + extraLength + commentLength);
    return new ZipMember(
        new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
        sizes.packed,
        sizes.unpacked,
        day(entries.getShort(start + 14) & 0xffff),
        new ZipMember.Packing(
            entries.getShort(start + 10) & 0xffff,
            entries.getShort(start + 8) & 0xffff,
            entries.getInt(start + 16) & ABSENT_32,
            sizes.offset));
  }

  private record Sizes(long unpacked, long packed, long offset) {

    /** A size that does not fit 32 bits stands in the extra field, in this order. */
    Sizes completedFrom(ByteBuffer extra) {
      extra.order(ByteOrder.LITTLE_ENDIAN);
      while (extra.remaining() >= 4) {
        int id = extra.getShort() & 0xffff;
        int next = extra.position() + 2 + (extra.getShort(extra.position()) & 0xffff);
        extra.getShort();
        if (id == EXTRA_64) {
          long wideUnpacked = unpacked == ABSENT_32 ? extra.getLong() : unpacked;
          long widePacked = packed == ABSENT_32 ? extra.getLong() : packed;
          return new Sizes(
              wideUnpacked, widePacked, offset == ABSENT_32 ? extra.getLong() : offset);
        }
        extra.position(next);
      }
      return this;
    }
  }

  private static @Nullable LocalDate day(int dosDate) {
    try {
      return LocalDate.of(1980 + (dosDate >> 9), dosDate >> 5 & 0xf, dosDate & 0x1f);
    } catch (DateTimeException notADay) {
      return null;
    }
  }

  private static int lastEndHeader(ByteBuffer tail) {
    for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END_HEADER) {
        return at;
      }
    }
    return -1;
  }

  private UnreadableFileException noEnd() throws IOException {
    ByteBuffer head = read(0, Math.min(file.size(), 80));
    if (head.limit() >= 4 && head.getInt(0) == LOCAL_HEADER) {
      return truncated("it has no list of contents after " + file.size() + " bytes");
    }
    String text = StandardCharsets.ISO_8859_1.decode(head).toString();
    String printable = text.replaceAll("[^ -~]+", " ").strip();
    String seen = file.size() == 0 ? "an empty file" : "it begins with: " + printable;
    return new UnreadableFileException(new NotAZip(where, seen));
  }

  private UnreadableFileException truncated(String seen) {
    return new UnreadableFileException(new TruncatedZip(where, seen));
  }

  private ByteBuffer read(long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw truncated("it became shorter while it was read");
      }
    }
    return bytes.flip();
  }
}
