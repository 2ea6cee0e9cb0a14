package permed.landscape.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes well-formed SVG: every text and attribute escaped, characters that XML forbids replaced,
 * coordinates rounded to a tenth.
 *
 * <p>Attributes are given as name, value, name, value; an attribute whose value is null is left
 * out, and a {@link Paint} stands for its class and colour.
 */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  SvgWriter start(String element, @Nullable Object... attributes) {
    tag(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  SvgWriter end() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  SvgWriter empty(String element, @Nullable Object... attributes) {
    tag(element, attributes);
    out.append("/>\n");
    return this;
  }

  SvgWriter text(String element, String content, @Nullable Object... attributes) {
    tag(element, attributes);
    out.append('>');
    escape(content);
    out.append("</").append(element).append(">\n");
    return this;
  }

  SvgWriter raw(SvgWriter other) {
    out.append(other.out);
    return this;
  }

  boolean mentions(String words) {
    return out.indexOf(words) >= 0;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not closed: " + open);
    }
    return out.toString();
  }

  private void tag(String element, @Nullable Object... attributes) {
    out.append('<').append(element);
    StringBuilder classes = new StringBuilder();
    for (Object each : attributes) {
      if (each instanceof Paint paint) {
        classes.append(classes.isEmpty() ? "" : " ").append(paint.cssClass());
      }
    }
    if (!classes.isEmpty()) {
      attribute("class", classes);
    }
    for (int i = 0; i < attributes.length; i++) {
      if (attributes[i] instanceof Paint paint) {
        attribute(paint.attribute(), paint.colour());
      } else {
        attribute(String.valueOf(attributes[i]), attributes[++i]);
      }
    }
  }

  private void attribute(String name, @Nullable Object value) {
    if (value == null) {
      return;
    }
    out.append(' ').append(name).append("=\"");
    escape(value instanceof Double number ? tenths(number) : value.toString());
    out.append('"');
  }

  /** A coordinate rounded to a tenth, without a needless point. */
  static String tenths(double number) {
    long tenths = Math.round(number * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(point) ? point : 0xFFFD);
              }
            });
  }

  private static boolean isXml(int point) {
    boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
