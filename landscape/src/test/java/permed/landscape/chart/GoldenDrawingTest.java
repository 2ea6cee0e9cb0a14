package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of chart as last reviewed by eye. A drawing that differs is written to {@code
 * target/golden-charts}; look at both, then copy it over the committed one.
 */
class GoldenDrawingTest {

  private static final Path REVIEWED = Path.of("src/test/resources/permed/landscape/chart");
  private static final Path DRAWN = Path.of("target/golden-charts");

  static Stream<String> names() {
    return Stream.of(
        "years", "funders-by-year", "side-by-side", "ranking", "heat-map", "europe", "members");
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAsReviewed(String name) throws IOException {
    String drawn = new SvgRenderer(name).render(Samples.all().get(name), 720);
    Files.createDirectories(DRAWN);
    Path written = Files.writeString(DRAWN.resolve(name + ".svg"), drawn);
    Path reviewed = REVIEWED.resolve(name + ".svg");

    assertThat(reviewed).as("copy %s here once reviewed", written).exists();
    assertThat(Files.readString(reviewed)).as("compare with %s", written).isEqualTo(drawn);
  }
}
