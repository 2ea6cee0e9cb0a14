package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds the records of all projects on disk between reading and sorting. */
final class Spool implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
  private long flushed;

  Spool(Path file) {
    this.file = file;
    try {
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE,
              StandardOpenOption.READ);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Adds a record and tells where it begins. */
  long append(byte[] record) {
    long position = flushed + block.position();
    for (int done = 0; done < record.length; ) {
      if (!block.hasRemaining()) {
        flush();
      }
      int count = Math.min(record.length - done, block.remaining());
      block.put(record, done, count);
      done += count;
    }
    return position;
  }

  /** Ends appending; from here on records may be read. */
  void flush() {
    try {
      block.flip();
      while (block.hasRemaining()) {
        flushed += channel.write(block);
      }
      block.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  byte[] read(long position, int length) {
    ByteBuffer record = ByteBuffer.allocate(length);
    try {
      while (record.hasRemaining()) {
        if (channel.read(record, position + record.position()) < 0) {
          throw new IOException("cut short while in use");
        }
      }
      return record.array();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
