package permed.landscape.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a page with every sample at one width, to be looked at: arguments file, width. */
final class SampleSheet {

  private SampleSheet() {}

  public static void main(String[] args) throws IOException {
    StringBuilder page = new StringBuilder("<!doctype html><meta charset='utf-8'><style>");
    try (var css = Chart.class.getResourceAsStream("chart.css")) {
      page.append(new String(css.readAllBytes(), StandardCharsets.UTF_8));
    }
    page.append("body{margin:16px} svg{display:block;margin:0 0 32px} ");
    page.append("@media (prefers-color-scheme:dark){body{background:#15181b}}</style>");
    int width = Integer.parseInt(args[1]);
    Samples.all().forEach((name, chart) -> page.append(new SvgRenderer(name).render(chart, width)));
    Files.writeString(Path.of(args[0]), page.toString());
  }
}
