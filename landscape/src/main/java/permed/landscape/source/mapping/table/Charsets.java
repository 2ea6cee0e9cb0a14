package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text from its bytes: the mark at its start, else UTF-8 if all of it is,
 * else Windows-1252, else, where that has no letter for a byte, Latin-1.
 */
final class Charsets {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int CHUNK = 1 << 16;

  private Charsets() {}

  static Charset detect(Bytes file) throws IOException {
    byte[] head = file.head(3);
    if (startsWith(head, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(head, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : singleByte(file);
  }

  private static boolean startsWith(byte[] head, int first, int second) {
    return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
  }

  private static boolean isUtf8(Bytes file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    try (InputStream in = file.open()) {
      while (true) {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(got, 0)).flip();
        CoderResult result = decoder.decode(bytes, chars.clear(), got < 0);
        if (result.isError()) {
          return false;
        }
        if (got < 0) {
          return !bytes.hasRemaining();
        }
      }
    }
  }

  private static Charset singleByte(Bytes file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] chunk = new byte[CHUNK];
      for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
        for (int i = 0; i < got; i++) {
          int b = chunk[i] & 0xff;
          if (b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d) {
            return StandardCharsets.ISO_8859_1;
          }
        }
      }
      return WINDOWS_1252;
    }
  }
}
