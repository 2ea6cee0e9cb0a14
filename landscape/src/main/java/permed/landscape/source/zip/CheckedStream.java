package permed.landscape.source.zip;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.DamagedEntry;
import permed.landscape.source.finding.ZipBomb;

/** Counts what really comes out of an entry, and compares it with what the archive promised. */
final class CheckedStream extends FilterInputStream {

  private final ZipMember member;
  private final ZipLimits limits;
  private final CRC32 crc = new CRC32();
  private long count;
  private boolean ended;

  CheckedStream(InputStream in, ZipMember member, ZipLimits limits) {
    super(in);
    this.member = member;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = readPacked(bytes, offset, length);
    if (got < 0) {
      checkEnd();
      return got;
    }
    crc.update(bytes, offset, got);
    count += got;
    checkSize(member, count, limits);
    if (count > member.unpacked()) {
      throw new UnreadableFileException(
          new ZipBomb(where(member), "unpacks to more than the " + member.unpacked() + " it says"));
    }
    return got;
  }

  @Override
  public long skip(long bytes) throws IOException {
    throw new UnsupportedOperationException("skipped bytes would escape the checksum");
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  static void checkSize(ZipMember member, long bytes, ZipLimits limits)
      throws UnreadableFileException {
    boolean tooDense =
        bytes > ZipLimits.SMALL && bytes / limits.ratio() > Math.max(1, member.packed());
    if (bytes < 0 || bytes > limits.entryBytes() || tooDense) {
      throw new UnreadableFileException(
          new ZipBomb(
              where(member), member.packed() + " bytes unpack to " + bytes + " bytes or more"));
    }
  }

  private int readPacked(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (ZipException | EOFException broken) {
      throw damaged("it cannot be unpacked after " + count + " bytes");
    }
  }

  private void checkEnd() throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    if (count != member.unpacked()) {
      throw damaged(count + " bytes instead of " + member.unpacked());
    }
    if (crc.getValue() != member.packing().crc()) {
      throw damaged("its checksum is wrong");
    }
  }

  private UnreadableFileException damaged(String seen) {
    return new UnreadableFileException(new DamagedEntry(where(member), seen));
  }

  private static SourcePointer where(ZipMember member) {
    return SourcePointer.of("zip archive").withKey(member.name());
  }
}
