package permed.landscape.source.record;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.DamagedText;
import permed.landscape.source.record.finding.MendedText;
import permed.landscape.source.text.DamagedLetters;

/**
 * Reads words, and takes back a wrong encoding where that is certain.
 *
 * <p>UTF-8 that was read as Windows-1252 is mended only if the whole text can be written back in
 * Windows-1252, the bytes are valid UTF-8, and nothing damaged is left: then there is one way only
 * to read it. Otherwise the text stays as it is.
 */
final class Wording {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char FIRST_CONTROL = 0x80;
  private static final char LAST_CONTROL = 0x9f;
  private static final int AROUND = 20;

  private Wording() {}

  static String read(String text, SourcePointer where, List<Finding> findings) {
    int damage = DamagedLetters.indexIn(text);
    if (damage < 0) {
      return text;
    }
    Optional<String> mended = mended(text);
    String around = around(text, damage);
    findings.add(
        mended.isPresent() ? new MendedText(where, around) : new DamagedText(where, around));
    return mended.orElse(text);
  }

  /** The text before it was read wrongly; empty unless that is certain. */
  static Optional<String> mended(String text) {
    try {
      ByteBuffer bytes = bytesOf(text);
      String before = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return DamagedLetters.indexIn(before) < 0 ? Optional.of(before) : Optional.empty();
    } catch (CharacterCodingException notSo) {
      return Optional.empty();
    }
  }

  /** Windows-1252 leaves five bytes without a letter; programs pass them on as control signs. */
  private static ByteBuffer bytesOf(String text) throws CharacterCodingException {
    CharsetEncoder windows = WINDOWS.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= FIRST_CONTROL && letter <= LAST_CONTROL) {
        bytes.put((byte) letter);
      } else {
        bytes.put(windows.encode(CharBuffer.wrap(text, i, i + 1)));
      }
    }
    return bytes.flip();
  }

  private static String around(String text, int place) {
    int from = Math.max(0, place - AROUND);
    return text.substring(from, Math.min(text.length(), place + AROUND));
  }
}
