package permed.landscape.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.cordis.CordisReader;

class DumpDatesTest {

  @ParameterizedTest
  @CsvSource({
    "cordis-HORIZONprojects-2025-03-csv.zip, 2025-03",
    "cordis-2025-03-17.zip, 2025-03-17",
    "2025-03-17_cordis.zip, 2025-03-17",
    "dump2024-12.zip, 2024-12",
    "cordis-2025-02-31.zip, 2025-02",
    "anr-dgpie-projets-20220512.xlsx, 2022-05-12"
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
        "call-20251340.csv",
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

  @Test
  void takesTheDateOfAPackedFileWithoutTrustingAnEmptyClock(@TempDir Path folder)
      throws IOException {
    Path named = zip(folder.resolve("delivery.zip"), "projets-20220512.xlsx");
    Path unnamed = zip(folder.resolve("other.zip"), "projets.xlsx");

    assertThat(find(named))
        .map(DumpDate::toString)
        .hasValueSatisfying(date -> assertThat(date).contains("2022-05-12"));
    assertThat(find(unnamed)).isEmpty();
  }

  private static Optional<DumpDate> find(Path file) throws IOException {
    return DumpDates.find(
        ImportOptions.none(), String.valueOf(file.getFileName()), file, new CordisReader());
  }

  /** As a program writes it that sets no time. */
  private static Path zip(Path file, String entry) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      ZipEntry header = new ZipEntry(entry);
      header.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      out.putNextEntry(header);
      out.closeEntry();
    }
    return file;
  }
}
