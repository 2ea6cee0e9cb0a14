package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static permed.kernel.money.Currencies.BGN;
import static permed.kernel.money.Currencies.EUR;
import static permed.kernel.money.Currencies.RUB;
import static permed.kernel.money.Currencies.SEK;
import static permed.kernel.money.Currencies.USD;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcbFileTest {

  private static final String SOURCE_OF_BUNDLED =
      "European Central Bank, euro foreign exchange reference rates";

  private static final String TWO_DAYS =
      "Date,USD,JPY,\n2024-05-17,1.1,160,\n2024-05-16,1.2,N/A,\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Day,USD,;2024-05-17,1.1,|1|Date",
        "Date,USD,dollar,;2024-05-17,1,1,|1|dollar",
        "Date,USD,USD,;2024-05-17,1,1,|1|two columns",
        "Date,USD,;|1|no day of quotes",
        "Date,USD,;2024-05-17,1.1,;17.05.2024,1.1,|3|17.05.2024",
        "Date,USD,;2024-05-17,1.1,;;2024-05-17,1.2,|4|already in line 2",
        "Date,USD,;2024-05-17,1.1,2.2,|2|2 columns, this row 3",
        "Date,USD,;2024-05-17,many,|2|many",
        "Date,USD,;2024-05-17,0,|2|above zero",
        "Date,USD,;2024-05-17,-1,|2|above zero",
        "Date,USD,;2024-05-17,1.0000000001,|2|out of any range",
        "Date,USD,;2024-05-17,10000000000,|2|out of any range",
      })
  void refusesAMalformedFileWithItsLine(String lines, long line, String reason) {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> RateFile.read(lines.replace(';', '\n')))
        .withMessageContaining("rates.csv, line " + line)
        .withMessageContaining(reason)
        .satisfies(e -> assertThat(e.line()).isEqualTo(line));
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> RateFile.read(""));
  }

  @Test
  void readsAByteOrderMarkAndWindowsLineEnds() {
    ExchangeRates rates = RateFile.read("\ufeff" + TWO_DAYS.replace("\n", "\r\n"));

    assertThat(rates.firstDay()).isEqualTo(LocalDate.of(2024, 5, 16));
    assertThat(rates.lastDay()).isEqualTo(LocalDate.of(2024, 5, 17));
  }

  @Test
  void readsTheZipOfThePublisher() throws IOException {
    ExchangeRates rates = ExchangeRates.readEcbZip(zipOf("eurofxref-hist.csv"), "rates.zip");

    assertThat(rates.on(EUR, USD, LocalDate.of(2024, 5, 17))).isInstanceOf(RateAnswer.Known.class);
  }

  @Test
  void refusesAZipWithoutCsv() throws IOException {
    InputStream zip = zipOf("readme.txt");

    assertThatExceptionOfType(MalformedReferenceException.class)
        .isThrownBy(() -> ExchangeRates.readEcbZip(zip, "rates.zip"))
        .withMessageContaining("no .csv");
  }

  @Test
  void refusesATruncatedZip() throws IOException {
    byte[] whole = zipOf("eurofxref-hist.csv").readAllBytes();
    InputStream half = new ByteArrayInputStream(whole, 0, 60);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ExchangeRates.readEcbZip(half, "rates.zip"));
  }

  @Test
  void shipsThePublishersFileUnchanged() throws IOException {
    Path zip =
        Path.of(System.getProperty("permed.root", "."))
            .resolve("../shared/data/reference/eurofxref-hist.zip");
    Assumptions.assumeTrue(Files.isRegularFile(zip), "the publisher's file is not here: " + zip);
    ExchangeRates published =
        ExchangeRates.readEcbZip(Files.newInputStream(zip), SOURCE_OF_BUNDLED);
    ExchangeRates bundled = ExchangeRates.bundled();

    bundled
        .firstDay()
        .datesUntil(bundled.lastDay().plusDays(1), Period.ofDays(5))
        .forEach(
            day -> {
              for (Currency currency : List.of(USD, SEK, RUB, BGN)) {
                RateAnswer ours = bundled.on(EUR, currency, day);
                assertThat(ours).isEqualTo(published.on(EUR, currency, day));
              }
            });
    assertThat(bundled.lastDay()).isEqualTo(published.lastDay());
  }

  private static InputStream zipOf(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(TWO_DAYS.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
