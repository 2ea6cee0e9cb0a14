package permed.landscape.source.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.cerif.CerifReader;
import permed.landscape.source.openalex.OpenAlexReader;

class DamagedDeliveriesTest {

  private static final String AWARD =
      "{\"id\": \"https://openalex.org/G1\", \"display_name\": \"Caf\u00e9\"}";

  @TempDir Path scratch;

  @Test
  void refusesAPackedFileThatIsCutOff() throws IOException {
    byte[] packed = packed((AWARD + "\n").repeat(5_000).getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(Arrays.copyOf(packed, packed.length / 2))).isEqualTo("BrokenFile");
  }

  @Test
  void refusesAPackedFileThatIsDamaged() throws IOException {
    assertThat(refusal(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3, 4})).isEqualTo("BrokenFile");
  }

  @Test
  void refusesAPackedFileThatUnpacksToFarMoreThanItIs() throws IOException {
    byte[] blanks = new byte[40 << 20];
    Arrays.fill(blanks, (byte) '\n');
    blanks[0] = '[';

    assertThat(refusal(packed(blanks))).isEqualTo("ZipBomb");
  }

  @Test
  void refusesARecordThatNeverEnds() throws IOException {
    byte[] endless = new byte[(int) RecordBudget.MOST_BYTES + (1 << 20)];
    Arrays.fill(endless, (byte) ' ');
    byte[] start = "[{\"id\": ".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, endless, 0, start.length);

    assertThat(refusal(endless)).isEqualTo("OversizedRecord");
  }

  @Test
  void refusesTextThatIsNotUtf8() throws IOException {
    assertThat(refusal(AWARD.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("WrongEncoding");
  }

  @Test
  void refusesElementsInsideEachOtherWithoutEnd() throws IOException {
    Path file = scratch.resolve("deep.xml");
    Files.writeString(file, "<Project id='1'>" + "<a>".repeat(10_000));

    ReadingOutcome outcome =
        new CerifReader().read(file, PartialDate.of(2025), scratch, new RecordingSink());

    assertThat(codeOf(outcome)).isEqualTo("OversizedRecord");
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    RecordingSink sink = new RecordingSink();
    Path file = scratch.resolve("marked");
    Files.writeString(file, "\ufeff" + AWARD);

    new OpenAlexReader().read(file, PartialDate.of(2025), scratch, sink);

    assertThat(sink.projects)
        .singleElement()
        .extracting(one -> one.description().title())
        .isEqualTo("Caf\u00e9");
  }

  @Test
  void tellsProgressThatNeverFalls() throws IOException {
    RecordingSink sink = new RecordingSink();
    Path file = scratch.resolve("large");
    Files.writeString(file, (AWARD + "\n").repeat(20_000));

    new OpenAlexReader().read(file, PartialDate.of(2025), scratch, sink);

    assertThat(sink.progress).isSorted().hasSizeGreaterThan(2);
    assertThat(sink.rejected).hasSize(19_999);
  }

  private String refusal(byte[] delivered) throws IOException {
    Path file = Files.write(scratch.resolve("delivered"), delivered);
    return codeOf(
        new OpenAlexReader().read(file, PartialDate.of(2025), scratch, new RecordingSink()));
  }

  private static String codeOf(ReadingOutcome outcome) {
    assertThat(outcome).isInstanceOf(ReadingOutcome.Unreadable.class);
    return ((ReadingOutcome.Unreadable) outcome).reason().code();
  }

  private static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
