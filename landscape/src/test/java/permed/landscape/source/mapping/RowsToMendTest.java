package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.export.Format;
import permed.landscape.export.Table;

class RowsToMendTest {

  private static final String YAML =
      """
      id: small
      name: A small funder
      licence: CC0-1.0
      attribution: A small funder
      payers:
        small: {name: A small funder, area: BE}
      currency: EUR
      dates: dd/MM/yyyy
      tables:
        grants:
          project: {id: Number, title: Title, start: Start}
          funding: {payer: =small, amount: Amount, currency: Currency}
      """;

  @TempDir private Path folder;

  @Test
  void areThoseSomethingIsWrongWithAndNoOthers() throws IOException {
    String csv =
        csv(
            """
            Number;Title;Start;Amount;Currency
            G1;Right;01/02/2024;1000.50;EUR
            G2;Wrong day;31/02/2024;1000;EUR
            G3;No amount;01/02/2024;;EUR
            G4;Odd money;01/02/2024;1000;EURO
            ;No number;01/02/2024;1000;EUR
            """);

    assertThat(csv)
        .contains("row,Number,Title,Start,Amount,Currency,what to mend")
        .doesNotContain("G1")
        .contains("3,G2,Wrong day,31/02/2024")
        .contains("4,G3,No amount")
        .contains("5,G4,Odd money")
        .contains("6,,No number");
    assertThat(csv.lines().filter(line -> line.startsWith("4,")).findFirst().orElseThrow())
        .contains("Fill in the amount");
  }

  @Test
  void keepARowWordForWordThatDoesNotFitUnderTheHeader() throws IOException {
    String csv = csv("Number;Title;Start;Amount;Currency\nG1;too few\n");

    assertThat(csv).contains("as read").contains("G1;too few");
  }

  @Test
  void mendedAndDeliveredAgainAreReadAsBefore() throws IOException {
    String header = "Number;Title;Start;Amount;Currency\n";
    String first = csv(header + "G2;Wrong day;31/02/2024;1000;EUR\n");

    String mended = csv(table(first).replace("31/02/2024", "28/02/2024"));

    assertThat(mended.lines().filter(line -> line.contains("G2"))).isEmpty();
  }

  /** The table alone, without what stands above it. */
  private static String table(String csv) {
    return csv.substring(csv.indexOf("row,"));
  }

  private String csv(String delivery) throws IOException {
    Path file = Files.writeString(folder.resolve("grants.csv"), delivery);
    Mapping mapping = ((Mapping.Outcome.Understood) Mapping.parse(YAML)).mapping();
    Path workspace = Files.createTempDirectory(folder, "work");
    Table table = RowsToMend.of(mapping, file, workspace);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.CSV.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
