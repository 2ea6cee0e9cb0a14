package permed.platform.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import permed.landscape.chart.SvgRenderer;

/** A chart as an image that follows the reader's light or dark scheme by itself. */
public final class ChartImage {

  /** Charts may style themselves; they can neither load nor run anything. */
  public static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  public static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private static final String STYLE = read();

  private ChartImage() {}

  /** The drawing with a style sheet of its own. */
  public static String themed(String svg) {
    int end = svg.indexOf('>') + 1;
    return svg.substring(0, end) + "<style>" + STYLE + "</style>" + svg.substring(end);
  }

  private static String read() {
    try (InputStream css = SvgRenderer.class.getResourceAsStream("chart.css")) {
      if (css == null) {
        throw new IllegalStateException("chart.css is missing beside the renderer");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
