package permed.landscape.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses how wide words will be in a sans-serif face that is chosen only by the reader's machine;
 * guesses err on the wide side, so that labels keep apart.
 */
final class Lettering {

  private static final double WIDE_FACE = 1.1;
  private static final String ELLIPSIS = "…";

  private Lettering() {}

  /** Width in pixels at a font size. */
  static double width(String text, double size) {
    return text.codePoints().mapToDouble(Lettering::em).sum() * size * WIDE_FACE;
  }

  /** The text itself, or its beginning with an ellipsis when it is too wide. */
  static String fit(String text, double size, double room) {
    if (width(text, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + ELLIPSIS, size) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text in lines broken at spaces; a word wider than the room is cut. */
  static List<String> wrap(String text, double size, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, size) <= room || line.isEmpty()) {
        line = longer;
      } else {
        lines.add(fit(line, size, room));
        line = word;
      }
    }
    lines.add(fit(line, size, room));
    return lines;
  }

  private static double em(int point) {
    if (point > 0x2E80) {
      return 1;
    }
    if (" .,:;!'|iIjl\u00a0·".indexOf(point) >= 0) {
      return .28;
    }
    if ("ftr()[]-/\"".indexOf(point) >= 0) {
      return .36;
    }
    if ("mwMW%@…—".indexOf(point) >= 0) {
      return .88;
    }
    return Character.isUpperCase(point) ? .68 : .55;
  }
}
