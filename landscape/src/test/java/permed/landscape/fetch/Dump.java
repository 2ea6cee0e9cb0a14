package permed.landscape.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A published zip as a well-behaved server offers it: with its length, date and ETag, in ranges.
 */
record Dump(byte[] bytes, String etag, String lastModified) {
  static final String MARCH = "Mon, 02 Mar 2026 08:15:30 GMT";
  static final String APRIL = "Thu, 02 Apr 2026 08:15:30 GMT";

  /** A real zip of about 100 kB; another seed gives other bytes of the same length. */
  static Dump seeded(long seed) {
    return new Dump(zip(seed, 100_000), "\"edition-" + seed + "\"", MARCH);
  }

  Dump dated(String date) {
    return new Dump(bytes, etag, date);
  }

  Dump marked(String otherEtag) {
    return new Dump(bytes, otherEtag, lastModified);
  }

  int length() {
    return bytes.length;
  }

  /** Answers ranges as RFC 9110 asks for: only where If-Range names this edition. */
  DumpServer.Answer whole() {
    return (asked, out) -> out.write(answerTo(asked));
  }

  /** Says the true length and hangs up after so many bytes of the body. */
  DumpServer.Answer brokenAfter(int bodyBytes) {
    return (asked, out) -> {
      byte[] answer = answerTo(asked);
      int headBytes = answer.length - (length() - startFor(asked));
      out.write(answer, 0, Math.min(answer.length, headBytes + bodyBytes));
    };
  }

  DumpServer.Answer ignoringRanges() {
    return (asked, out) -> out.write(from(0, 200));
  }

  private byte[] answerTo(DumpServer.Asked asked) {
    int start = startFor(asked);
    if (start >= length()) {
      return DumpServer.head(416, "Content-Range: bytes */" + length(), "ETag: " + etag);
    }
    return from(start, start == 0 ? 200 : 206);
  }

  private int startFor(DumpServer.Asked asked) {
    boolean sameEdition =
        asked.header("If-Range").filter(c -> c.equals(etag) || c.equals(lastModified)).isPresent();
    return sameEdition ? asked.rangeStart() : 0;
  }

  private byte[] from(int start, int status) {
    byte[] body = Arrays.copyOfRange(bytes, start, length());
    byte[] head =
        DumpServer.head(
            status,
            "Content-Type: application/zip",
            "Content-Length: " + body.length,
            "Content-Range: bytes %d-%d/%d".formatted(start, length() - 1, length()),
            "ETag: " + etag,
            "Last-Modified: " + lastModified);
    byte[] answer = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    return answer;
  }

  private static byte[] zip(long seed, int size) {
    byte[] noise = new byte[size];
    new Random(seed).nextBytes(noise);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      ZipEntry entry = new ZipEntry("project.csv");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(noise);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toByteArray();
  }
}
