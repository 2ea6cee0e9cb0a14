package permed.landscape.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * Writes arrays one after the other, each after its length, little-endian, in large blocks; closes
 * the file with the checksum of all before it.
 */
final class ArrayWriter implements AutoCloseable {

  private final FileChannel channel;
  private final CRC32C checksum = new CRC32C();
  private final ByteBuffer block =
      ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

  ArrayWriter(Path file) throws IOException {
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
  }

  void writeLong(long value) throws IOException {
    room(Long.BYTES);
    block.putLong(value);
  }

  void writeInts(int[] values) throws IOException {
    writeLong(values.length);
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Integer.BYTES);
      block.asIntBuffer().put(values, done, count);
      block.position(block.position() + count * Integer.BYTES);
      done += count;
    }
  }

  void writeLongs(long[] values) throws IOException {
    writeLong(values.length);
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Long.BYTES);
      block.asLongBuffer().put(values, done, count);
      block.position(block.position() + count * Long.BYTES);
      done += count;
    }
  }

  void writeDoubles(double[] values) throws IOException {
    writeLong(values.length);
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, Double.BYTES);
      block.asDoubleBuffer().put(values, done, count);
      block.position(block.position() + count * Double.BYTES);
      done += count;
    }
  }

  void writeBytes(byte[] values) throws IOException {
    writeLong(values.length);
    for (int done = 0; done < values.length; ) {
      int count = part(values.length - done, 1);
      block.put(values, done, count);
      done += count;
    }
  }

  /** Writes how many, and each text as its UTF-8 bytes. */
  void writeStrings(String[] values) throws IOException {
    writeLong(values.length);
    for (String value : values) {
      writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes the checksum and hands everything to the disk. */
  void finish() throws IOException {
    flush();
    block.putLong(checksum.getValue()).flip();
    write();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** How many elements go into the block now; makes room for at least one. */
  private int part(int left, int elementBytes) throws IOException {
    room(elementBytes);
    return Math.min(left, block.remaining() / elementBytes);
  }

  private void room(int bytes) throws IOException {
    if (block.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    block.flip();
    checksum.update(block.duplicate());
    write();
  }

  private void write() throws IOException {
    while (block.hasRemaining()) {
      channel.write(block);
    }
    block.clear();
  }
}
