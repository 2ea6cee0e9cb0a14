package permed.landscape.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * Reads what {@link ArrayWriter} wrote, checking the whole file before the first value is given
 * out, so that no length read from it can be wrong by accident.
 *
 * @throws DamagedSnapshotException when the file is cut short or altered
 */
final class ArrayReader implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer block =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  private long left;

  ArrayReader(Path file) throws IOException {
    this.file = file;
    this.channel = FileChannel.open(file);
    check();
  }

  long readLong() throws IOException {
    need(Long.BYTES);
    return block.getLong();
  }

  int[] readInts() throws IOException {
    int[] values = new int[length(Integer.BYTES)];
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Integer.BYTES);
      block.asIntBuffer().get(values, done, count);
      block.position(block.position() + count * Integer.BYTES);
      done += count;
    }
    return values;
  }

  long[] readLongs() throws IOException {
    long[] values = new long[length(Long.BYTES)];
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Long.BYTES);
      block.asLongBuffer().get(values, done, count);
      block.position(block.position() + count * Long.BYTES);
      done += count;
    }
    return values;
  }

  double[] readDoubles() throws IOException {
    double[] values = new double[length(Double.BYTES)];
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Double.BYTES);
      block.asDoubleBuffer().get(values, done, count);
      block.position(block.position() + count * Double.BYTES);
      done += count;
    }
    return values;
  }

  byte[] readBytes() throws IOException {
    byte[] values = new byte[length(1)];
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, 1);
      block.get(values, done, count);
      done += count;
    }
    return values;
  }

  String[] readStrings() throws IOException {
    String[] values = new String[length(Long.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = new String(readBytes(), StandardCharsets.UTF_8);
    }
    return values;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void check() throws IOException {
    left = channel.size() - Long.BYTES;
    if (left < 0) {
      throw new DamagedSnapshotException(file, "cut short");
    }
    CRC32C checksum = new CRC32C();
    while (left > 0) {
      refill();
      checksum.update(block);
    }
    left = Long.BYTES;
    refill();
    if (block.getLong() != checksum.getValue()) {
      throw new DamagedSnapshotException(file, "the checksum differs");
    }
    left = channel.size() - Long.BYTES;
    channel.position(0);
  }

  private int length(int elementBytes) throws IOException {
    long length = readLong();
    long available = left + block.remaining();
    if (length < 0 || length > available / elementBytes) {
      throw new DamagedSnapshotException(file, "not laid out as this version reads it");
    }
    return Math.toIntExact(length);
  }

  private int part(int wanted, int elementBytes) throws IOException {
    need(elementBytes);
    return Math.min(wanted, block.remaining() / elementBytes);
  }

  private void need(int bytes) throws IOException {
    if (block.remaining() < bytes) {
      refill();
    }
    if (block.remaining() < bytes) {
      throw new DamagedSnapshotException(file, "not laid out as this version reads it");
    }
  }

  /** Keeps what is left of the block and reads on behind it. */
  private void refill() throws IOException {
    block.compact();
    block.limit((int) Math.min(block.capacity(), block.position() + left));
    while (block.hasRemaining()) {
      int read = channel.read(block);
      if (read < 0) {
        throw new DamagedSnapshotException(file, "cut short");
      }
      left -= read;
    }
    block.flip();
  }
}
