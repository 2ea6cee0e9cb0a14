package permed.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import permed.landscape.chart.Axes;
import permed.landscape.chart.BarChart;
import permed.landscape.chart.BarChart.Arrangement;
import permed.landscape.chart.Chart;
import permed.landscape.chart.Heading;
import permed.landscape.chart.Point;
import permed.landscape.chart.Series;
import permed.landscape.chart.SvgRenderer;
import permed.landscape.chart.Wording;

/**
 * Size and time of one bar chart, to be read beside {@code charts/echarts-bar.cjs}; figures and
 * decision are in docs/decisions/003-own-svg-charts.md. An argument names a file for the drawing.
 */
public final class ChartTiming {

  private static final int WARM_UP = 2_000;
  private static final int RUNS = 1_000;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private ChartTiming() {}

  /** Prints bytes, the time to the first drawing and the time of a warm one. */
  public static void main(String[] arguments) throws IOException {
    long begin = System.nanoTime();
    String svg = render();
    long first = System.nanoTime() - begin;
    for (int i = 0; i < WARM_UP; i++) {
      render();
    }
    long[] nanos = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      render();
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    System.out.printf("bytes %d, gzip %d%n", bytes.length, zipped(bytes));
    System.out.printf("load and first drawing ms %.3f%n", first / 1e6);
    System.out.printf(
        "warm ms p50 %.3f, p95 %.3f%n", nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6);
    if (arguments.length > 0) {
      Files.write(Path.of(arguments[0]), bytes);
    }
  }

  private static String render() {
    return new SvgRenderer("years").render(chart(), 720);
  }

  private static Chart chart() {
    List<Point> spent = new ArrayList<>();
    List<Point> promised = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      long millions = i < 12 ? 41 + (i * 37) % 120 : 90 - 20 * (i - 12);
      String year = Integer.toString(2014 + i);
      Point point = Point.of(year, year, MILLION.multiply(BigDecimal.valueOf(millions)));
      (i < 12 ? spent : promised).add(point);
    }
    return new BarChart(
        new Heading("Amount awarded by start year, EUR", "2026–2028: commitments", null),
        new Axes("Year", "Amount, EUR"),
        Arrangement.STACKED,
        List.of(new Series("Awarded", spent), new Series("Committed", promised, true)),
        Wording.englishMoney("€"));
  }

  private static int zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }
}
