package permed.landscape.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpDatesTest {

  @ParameterizedTest
  @CsvSource({
    "cordis-HORIZONprojects-2025-03-csv.zip, 2025-03",
    "cordis-2025-03-17.zip, 2025-03-17",
    "2025-03-17_cordis.zip, 2025-03-17",
    "dump2024-12.zip, 2024-12",
    "cordis-2025-02-31.zip, 2025-02"
  })
  void readsTheDateInAName(String name, String date) {
    assertThat(DumpDates.inName(name))
        .hasValueSatisfying(
            found -> {
              assertThat(found.date()).hasToString(date);
              assertThat(found.basis()).isEqualTo("file name");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cordis-h2020projects-csv.zip",
        "2014-2020.zip",
        "cordis-2025-13.zip",
        "12025-03.zip",
        "eurofxref-hist.zip"
      })
  void inventsNoDate(String name) {
    assertThat(DumpDates.inName(name)).isEmpty();
  }

  @Test
  void takesTheFirstOfTwoDates() {
    assertThat(DumpDates.inName("2024-01-of-2025-02.zip"))
        .hasValueSatisfying(found -> assertThat(found.date()).hasToString("2024-01"));
  }
}
