package permed.landscape.source.record;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.ZipBomb;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.zip.UnreadableFileException;

/** Stops a packed file that unpacks to more than any honest one, or that is damaged. */
final class BoundedUnpacking extends FilterInputStream {

  private static final long MOST = 16L << 30;
  private static final long SMALL = 16L << 20;
  private static final long RATIO = 250;

  private final long most;
  private final SourcePointer where;
  private long unpacked;

  BoundedUnpacking(InputStream unpacking, long packed, String file) {
    super(unpacking);
    this.most = Math.min(MOST, Math.max(SMALL, packed * RATIO));
    this.where = SourcePointer.of(file);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int got = unpack(target, offset, length);
    unpacked += Math.max(0, got);
    if (unpacked > most) {
      String seen = "unpacks to more than " + most + " bytes";
      throw new UnreadableFileException(new ZipBomb(where, seen));
    }
    return got;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (EOFException | ZipException broken) {
      String seen = "damaged or cut off after " + unpacked + " bytes";
      throw new UnreadableFileException(new BrokenFile(where, seen));
    }
  }
}
