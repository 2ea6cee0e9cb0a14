package permed.landscape.source.cordis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import permed.landscape.source.csv.CsvRow;

/**
 * Rows in a compact form, in memory or in a file behind a buffer.
 *
 * <p>A row is: the ordinal of its part, its line, the number of its fields, the length of each, all
 * as numbers of seven bits a byte, low ones first; then the bytes of its fields.
 */
final class Partition implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NUMBER = 10;

  private final @Nullable Path path;
  private @Nullable FileChannel file;
  private byte[] bytes = new byte[BUFFER];
  private int size;

  private Partition(@Nullable Path path) {
    this.path = path;
  }

  static Partition inMemory() {
    return new Partition(null);
  }

  static Partition spilling(Path path) throws IOException {
    Partition partition = new Partition(path);
    partition.file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return partition;
  }

  void add(int file, CsvRow row) throws IOException {
    ByteBuffer fields = row.bytes();
    makeRoom((row.fieldCount() + 3) * LONGEST_NUMBER + fields.remaining());
    putNumber(file);
    putNumber(row.line());
    putNumber(row.fieldCount());
    for (int i = 0; i < row.fieldCount(); i++) {
      putNumber(row.length(i));
    }
    int length = fields.remaining();
    fields.get(bytes, size, length);
    size += length;
  }

  /** All bytes; the partition is empty afterwards and its file gone. */
  ByteBuffer take() throws IOException {
    if (file == null || path == null) {
      ByteBuffer all = ByteBuffer.wrap(bytes, 0, size);
      bytes = new byte[0];
      size = 0;
      return all;
    }
    flush(file);
    close();
    byte[] all = Files.readAllBytes(path);
    Files.delete(path);
    return ByteBuffer.wrap(all);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private void makeRoom(int wanted) throws IOException {
    if (size + wanted <= bytes.length) {
      return;
    }
    if (file != null) {
      flush(file);
    }
    if (size + wanted > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + wanted, bytes.length * 2));
    }
  }

  private void flush(FileChannel target) throws IOException {
    ByteBuffer pending = ByteBuffer.wrap(bytes, 0, size);
    while (pending.hasRemaining()) {
      target.write(pending);
    }
    size = 0;
  }

  private void putNumber(long number) {
    long rest = number;
    while (rest > 0x7f) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }
}
