package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CountryTest {

  private static final int MOST_BYTES = 150_000;

  @Test
  void codesAreIsoAndUnique() {
    List<String> codes = Country.readAll().stream().map(Country::code).toList();

    assertThat(codes).doesNotHaveDuplicates().isSorted().allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(codes).contains("FR", "NO", "XK", "GB", "GR", "TW", "MT", "LI", "SG", "BH", "LU");
  }

  @Test
  void outlinesAreOnTheGlobe() {
    for (Country country : Country.readAll()) {
      for (double[] ring : country.rings()) {
        for (int i = 0; i < ring.length; i += 2) {
          assertThat(ring[i]).isBetween(-180.0, 180.0);
          assertThat(ring[i + 1]).isBetween(-90.0, 90.0);
        }
      }
    }
  }

  @Test
  void theFileIsSmall() throws IOException {
    assertThat(committed().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void theFileIsWhatTheSourceGives() throws IOException {
    Path source =
        Path.of(System.getProperty("permed.root"))
            .resolve("../shared/data/reference/ne_110m_admin_0_countries.geojson.gz");
    Assumptions.assumeTrue(
        Files.exists(source), "the Natural Earth file is not beside the project");

    try (InputStream in = new GZIPInputStream(Files.newInputStream(source))) {
      assertThat(CountryOutlines.generate(in)).isEqualTo(committed());
    }
  }

  private static String committed() throws IOException {
    try (InputStream in = Country.class.getResourceAsStream("countries.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
