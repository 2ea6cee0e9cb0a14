package permed.landscape.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The outline of a country in degrees, from Natural Earth; a state too small for an outline is one
 * point.
 *
 * @param code ISO 3166 alpha-2, or XK
 * @param rings longitude, latitude, longitude, latitude …, not closed
 */
record Country(String code, String name, List<double[]> rings) {

  private static final String RESOURCE = "countries.txt";
  private static final double UNITS_PER_DEGREE = 100;

  /** All countries in the order of their codes; see README.txt beside the resource. */
  static List<Country> readAll() {
    try (InputStream in = Country.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().map(Country::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  private static Country parse(String line) {
    String[] fields = line.split("\t", -1);
    List<double[]> rings = new ArrayList<>();
    for (String ring : fields[2].split(";", -1)) {
      rings.add(degrees(Stream.of(ring.split(" ", -1)).mapToInt(Integer::parseInt).toArray()));
    }
    return new Country(fields[0], fields[1], List.copyOf(rings));
  }

  /** The first point stands as it is, each further one as the way from the one before. */
  private static double[] degrees(int[] steps) {
    double[] degrees = new double[steps.length];
    int[] at = new int[2];
    for (int i = 0; i < steps.length; i++) {
      at[i % 2] += steps[i];
      degrees[i] = at[i % 2] / UNITS_PER_DEGREE;
    }
    return degrees;
  }
}
