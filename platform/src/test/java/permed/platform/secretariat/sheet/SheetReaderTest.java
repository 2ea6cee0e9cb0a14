package permed.platform.secretariat.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.kernel.finding.Finding;
import permed.landscape.export.Column;
import permed.landscape.export.Format;
import permed.landscape.export.Table;

class SheetReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void findsTheSeparator(String separator) {
    String text =
        "organisation%se-mail\n\"Fund; of, all\"%sa@example.org\n".replace("%s", separator);

    Sheet sheet = read("members.csv", text.getBytes(StandardCharsets.UTF_8));

    assertThat(sheet.header()).containsExactly("organisation", "e-mail");
    assertThat(sheet.rows().getFirst().cells()).containsExactly("Fund; of, all", "a@example.org");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void readsTheEncodingsOfSpreadsheetPrograms(String encoding) {
    byte[] bytes = "organisation;city\nMinistère;Köln\n".getBytes(Charset.forName(encoding));

    assertThat(read("members.csv", bytes).rows().getFirst().cells())
        .containsExactly("Ministère", "Köln");
  }

  @Test
  void countsRowsAsTheSpreadsheetDoesAndLeavesBlankOnesOut() {
    Sheet sheet = read("members.csv", utf8("\uFEFForganisation;kind\nOne;x\n;\n\nTwo;y\n"));

    assertThat(sheet.header()).containsExactly("organisation", "kind");
    assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(2L, 5L);
  }

  @Test
  void readsDaysAndNumbersOfWorkbooksPlainly() throws IOException {
    byte[] bytes = xlsx(Arrays.asList("Fund", LocalDate.of(2024, 3, 1), 42L, null, "=1+1"));

    Sheet sheet = read("members.xlsx", bytes);

    assertThat(sheet.header()).containsExactly("a", "b", "c", "d", "e");
    assertThat(sheet.rows().getFirst().cells())
        .containsExactly("Fund", "2024-03-01", "42", "", "=1+1");
    assertThat(sheet.rows().getFirst().number()).isEqualTo(2);
  }

  @Test
  void takesBackTheApostropheOfOurOwnDownloads() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.CSV.write(
        Table.of(List.of(Column.text("a")), Map.of(), List.of(List.of("=cmd()"))), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=cmd()");

    assertThat(read("members.csv", out.toByteArray()).rows().getFirst().cells())
        .containsExactly("=cmd()");
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(refusal(new byte[2_000_001]).seen()).startsWith("2,000,001 bytes");
  }

  @Test
  void refusesMoreRowsThanItTakes() {
    String most = "organisation\n" + "x\n".repeat(5_000);

    assertThat(read("members.csv", utf8(most)).rows()).hasSize(5_000);
    assertThat(refusal(utf8(most + "x\n")).seen()).isEqualTo("more than 5,000 rows");
  }

  @Test
  void refusesWhatHasNoRows() {
    assertThat(refusal(new byte[0]).seen()).startsWith("no row");
    assertThat(refusal(utf8("organisation;kind\n;\n")).seen()).startsWith("no row");
  }

  @Test
  void refusesACellThatSwallowsTheRest() {
    String missingQuote = "organisation;kind\n\"One;x\n" + "Two;y\n".repeat(1_000);

    assertThat(refusal(utf8(missingQuote)).remedy()).contains("missing quotation mark");
  }

  @Test
  void refusesOldAndDamagedWorkbooks() throws IOException {
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    byte[] whole = xlsx(List.of("Fund"));

    assertThat(refusal(old).seen()).contains("old XLS");
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).seen()).contains("cannot be opened");
  }

  @Test
  void refusesAWorkbookThatUnpacksToGigabytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int i = 0; i < 80; i++) {
        zip.write(nothing);
      }
    }

    assertThat(out.size()).isLessThan(SheetReader.MOST_BYTES);
    assertThat(refusal(out.toByteArray()).seen()).contains("cannot be opened");
  }

  private static byte[] xlsx(List<?> row) throws IOException {
    List<Column> columns =
        "abcdefghij".chars().limit(row.size()).mapToObj(c -> Column.text("" + (char) c)).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.XLSX.write(Table.of(columns, Map.of("about", "test"), List.of(row)), out);
    return out.toByteArray();
  }

  private static Sheet read(String name, byte[] bytes) {
    SheetOutcome outcome = SheetReader.read(name, bytes);
    assertThat(outcome).isInstanceOf(SheetOutcome.Read.class);
    return ((SheetOutcome.Read) outcome).sheet();
  }

  private static Finding refusal(byte[] bytes) {
    SheetOutcome outcome = SheetReader.read("members.csv", bytes);
    assertThat(outcome).isInstanceOf(SheetOutcome.Refused.class);
    return ((SheetOutcome.Refused) outcome).why();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
