package permed.platform.observatory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import permed.landscape.chart.SvgRenderer;

/** A chart as an image that follows the reader's light or dark scheme by itself. */
final class ChartImage {

  private static final String STYLE = read();

  private ChartImage() {}

  static String themed(String svg) {
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
