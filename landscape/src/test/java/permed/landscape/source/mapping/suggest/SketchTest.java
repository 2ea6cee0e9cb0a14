package permed.landscape.source.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SketchTest {

  @TempDir private Path folder;

  @Test
  void tellsEachColumnWithWhatStandsInItAndWhatItMostLikelyIs() throws IOException {
    Sketch sketch =
        sketch(
            """
            Grant number;Title;Start;End;Amount in EUR;Host institution;Country;Notes
            A-1;Markers of response;01.03.2024;28.02.2027;1.230.400,00;Clinic on the Ring;AT;
            A-2;Trials at home;01.09.2024;31.08.2026;250.000,50;Institute by the Lake;AT;late
            """);

    assertThat(sketch.names()).hasSize(8).startsWith("Grant number").endsWith("Notes");
    assertThat(sketch.columns().getFirst())
        .isEqualTo(new SketchedColumn("Grant number", List.of("A-1", "A-2"), ColumnUse.ID));
    assertThat(sketch.columns())
        .extracting(SketchedColumn::use)
        .containsExactly(
            ColumnUse.ID,
            ColumnUse.TITLE,
            ColumnUse.START,
            ColumnUse.END,
            ColumnUse.AMOUNT,
            ColumnUse.ORGANISATION,
            ColumnUse.COUNTRY,
            ColumnUse.NOTHING);
    assertThat(sketch.writtenAs())
        .isEqualTo(new WrittenAs("dd.MM.yyyy", "1.234,56", "one", "EUR", "en"));
    assertThat(sketch.headed()).isTrue();
    assertThat(sketch.severalRows()).isFalse();
  }

  @Test
  void aFewMistakesInAColumnDoNotHideWhatItIs() throws IOException {
    Sketch sketch =
        sketch(
            """
            Number;Title;Start;Amount
            A-1;Markers of response;31/02/2024;1000
            A-2;Trials at home;01/03/2024;n/a
            A-3;Blood tests that fit;01/04/2024;2000
            """);

    assertThat(sketch.columns())
        .extracting(SketchedColumn::use)
        .containsExactly(ColumnUse.ID, ColumnUse.TITLE, ColumnUse.START, ColumnUse.AMOUNT);
    assertThat(sketch.writtenAs().dates()).isEqualTo("dd/MM/yyyy");
  }

  @Test
  void ofAFileWithNothingInItIsNone() throws IOException {
    assertThat(outcome("\n\n")).isInstanceOf(Sketch.Outcome.Empty.class);
  }

  @Test
  void ofAFileThatIsNoTableTellsWhy() throws IOException {
    Path file = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});

    assertThat(Sketch.of(file, "x.xlsx", Files.createDirectory(folder.resolve("work"))))
        .isInstanceOf(Sketch.Outcome.Unreadable.class);
  }

  private Sketch sketch(String text) throws IOException {
    return ((Sketch.Outcome.Sketched) outcome(text)).sketches().getFirst();
  }

  private Sketch.Outcome outcome(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("grants.csv"), text);
    return Sketch.of(file, "grants.csv", Files.createDirectory(folder.resolve("work")));
  }
}
