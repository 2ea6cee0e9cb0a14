package permed.landscape.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.ReferenceReader;
import permed.landscape.source.Zips;

class ReferenceReadersTest {

  private static final String RATES =
      "Date,USD,JPY,\n2025-03-14,1.0889,161.79,\n2025-03-13,1.0851,160.34,\n";
  private static final String DEFLATORS =
      "Country,Country Code,Year,Inflation\n"
          + "European Union,EUU,2022,5.3\nEuropean Union,EUU,2023,6.1\n";

  @TempDir Path scratch;

  @Test
  void acceptsRatesPlainAndZipped() throws IOException {
    Path plain = Files.writeString(scratch.resolve("rates.csv"), RATES);
    Path zipped = Zips.pack(scratch.resolve("rates.zip"), Map.of("eurofxref-hist.csv", RATES));

    assertThat(read(new EcbRatesReader(), plain)).isEqualTo(complete("file", 2));
    assertThat(read(new EcbRatesReader(), zipped)).isEqualTo(complete("eurofxref-hist.csv", 2));
    assertThat(new EcbRatesReader().dateInside(zipped))
        .contains(new DumpDate(PartialDate.of(2025, 3, 14), "last day of the rates"));
  }

  @Test
  void acceptsDeflatorsGzipped() throws IOException {
    Path file = Files.write(scratch.resolve("deflators.csv.gz"), gzip(DEFLATORS));

    assertThat(read(new DeflatorsReader(), file)).isEqualTo(complete("file", 2));
    assertThat(new DeflatorsReader().dateInside(file))
        .contains(new DumpDate(PartialDate.of(2023), "last year of the deflators"));
  }

  @Test
  void namesTheLineThatDoesNotFit() throws IOException {
    Path file = Files.writeString(scratch.resolve("rates.csv"), RATES + "2025-03-12,none,1,\n");

    assertThat(read(new EcbRatesReader(), file))
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason().code()).isEqualTo("MalformedReference");
              assertThat(unreadable.reason().where().line()).isEqualTo(4);
            });
    assertThat(new EcbRatesReader().dateInside(file)).isEmpty();
  }

  @Test
  void refusesGzipThatBreaksOff() throws IOException {
    byte[] whole = gzip(DEFLATORS);
    Path file = Files.write(scratch.resolve("half.csv.gz"), Arrays.copyOf(whole, whole.length / 2));

    assertThat(read(new DeflatorsReader(), file))
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().seen()).contains("breaks off"));
  }

  @Test
  void refusesATruncatedZip() throws IOException {
    Path zip = Zips.pack(scratch.resolve("rates.zip"), Map.of("eurofxref-hist.csv", RATES));
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));

    assertThat(read(new EcbRatesReader(), zip))
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().code()).isEqualTo("TruncatedZip"));
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    byte[] latin = (RATES + "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(scratch.resolve("rates.csv"), latin);

    assertThat(read(new EcbRatesReader(), file))
        .isInstanceOfSatisfying(
            ReadingOutcome.Unreadable.class,
            unreadable -> assertThat(unreadable.reason().code()).isEqualTo("WrongEncoding"));
  }

  private ReadingOutcome read(ReferenceReader reader, Path file) {
    RecordingSink sink = new RecordingSink();
    ReadingOutcome outcome = reader.read(file, PartialDate.of(2025), scratch, sink);
    assertThat(sink.projects).isEmpty();
    return outcome;
  }

  private static ReadingOutcome complete(String name, long rows) {
    return new ReadingOutcome.Complete(List.of(new RowCount(name, rows, rows, 0)));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
