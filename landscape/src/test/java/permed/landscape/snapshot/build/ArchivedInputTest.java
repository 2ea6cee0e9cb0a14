package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.ImportOutcome;
import permed.landscape.delivery.ImportProgress;
import permed.landscape.source.Sources;

class ArchivedInputTest {

  private static final String RATES = "Date,USD,\n2026-04-13,1.1684,\n";

  @TempDir Path directory;

  @Test
  void takesTheTableOutOfADeliveredZipWhateverStandsBeforeIt() throws IOException {
    Path zip = directory.resolve("rates-2026-04-13.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      add(out, "readme.txt", "not the table");
      add(out, "eurofxref-hist.csv", RATES);
    }
    DeliveryArchive archive = new DeliveryArchive(directory.resolve("data"));
    Sources sources = Sources.bundled();

    ImportOutcome outcome =
        archive.importFile(
            zip, sources.find("ecb").orElseThrow(), ImportOptions.none(), ImportProgress.UNWATCHED);

    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    BuildInput input = ArchivedInput.of(archive, sources, "test");
    assertThat(input.deliveries()).isEmpty();
    try (InputStream csv = input.exchangeRates().csv().open()) {
      assertThat(new String(csv.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(RATES);
    }
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
