package permed.landscape.source.mapping.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.ZipBomb;
import permed.landscape.source.mapping.finding.DamagedPacking;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/** A file that can be read from its start as often as is needed. */
@FunctionalInterface
interface Bytes {

  InputStream open() throws IOException;

  /** The first bytes, at most as many as wanted. */
  default byte[] head(int wanted) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(wanted);
    }
  }

  /** The same file, unpacked if it is packed with gzip; bounded. */
  default Bytes unpacked(String name, ZipLimits limits) throws IOException {
    byte[] head = head(2);
    boolean gzip = head.length == 2 && head[0] == (byte) 0x1f && head[1] == (byte) 0x8b;
    return gzip ? () -> new Gunzipped(open(), name, limits) : this;
  }

  /** Unpacks, and stops where no honest file goes on. */
  final class Gunzipped extends FilterInputStream {

    private final String name;
    private final ZipLimits limits;
    private final CountingStream packed;
    private long count;

    private Gunzipped(InputStream in, String name, ZipLimits limits) throws IOException {
      this(new CountingStream(new BufferedInputStream(in)), name, limits);
    }

    private Gunzipped(CountingStream in, String name, ZipLimits limits) throws IOException {
      super(new GZIPInputStream(in, 1 << 16));
      this.packed = in;
      this.name = name;
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      try {
        int got = in.read(target, offset, length);
        count += Math.max(got, 0);
        check();
        return got;
      } catch (EOFException | ZipException broken) {
        String seen = "it breaks off after " + count + " bytes";
        throw new UnreadableFileException(new DamagedPacking(SourcePointer.of(name), seen));
      }
    }

    private void check() throws UnreadableFileException {
      boolean dense = count > 16L << 20 && count / limits.ratio() > packed.count;
      if (dense || count > limits.entryBytes()) {
        String seen = packed.count + " bytes unpack to " + count + " bytes or more";
        throw new UnreadableFileException(new ZipBomb(SourcePointer.of(name), seen));
      }
    }
  }

  /** Knows how many bytes were taken from it. */
  final class CountingStream extends FilterInputStream {

    private long count;

    private CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int got = in.read(target, offset, length);
      count += Math.max(got, 0);
      return got;
    }
  }
}
