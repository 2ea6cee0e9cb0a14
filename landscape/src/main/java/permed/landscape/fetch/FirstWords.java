package permed.landscape.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a page that came in place of a file says first, as one short line safe to print. */
final class FirstWords {
  private static final int MOST_CHARACTERS = 120;

  private FirstWords() {}

  static String of(ByteBuffer opening) {
    String text = StandardCharsets.UTF_8.decode(opening.duplicate()).toString();
    String line =
        text.replaceAll("(?is)<(script|style)\\b.*?(</\\1>|$)", " ")
            .replaceAll("(?s)<!--.*?(-->|$)", " ")
            .replaceAll("(?s)<[^>]*(>|$)", " ")
            .replaceAll("[\\p{Cc}\\p{Cf}\\uFFFD\\s]+", " ")
            .strip();
    if (line.length() <= MOST_CHARACTERS) {
      return line;
    }
    int lastSpace = line.lastIndexOf(' ', MOST_CHARACTERS);
    return line.substring(0, lastSpace > 0 ? lastSpace : MOST_CHARACTERS) + " …";
  }
}
