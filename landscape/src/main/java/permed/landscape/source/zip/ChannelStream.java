package permed.landscape.source.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A stretch of a file as a stream, without moving the file's own position. */
final class ChannelStream extends InputStream {

  private final FileChannel file;
  private long position;
  private final long end;

  ChannelStream(FileChannel file, long start, long length) {
    this.file = file;
    this.position = start;
    this.end = start + length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (position >= end) {
      return -1;
    }
    int wanted = (int) Math.min(length, end - position);
    int got = file.read(ByteBuffer.wrap(bytes, offset, wanted), position);
    position += Math.max(got, 0);
    return got;
  }
}
