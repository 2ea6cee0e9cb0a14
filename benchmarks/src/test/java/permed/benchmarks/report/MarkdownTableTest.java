package permed.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void alignsFiguresToTheRight() {
    MarkdownTable table = new MarkdownTable("what", "ms").row("facets", "12.3");

    assertThat(table).hasToString("| what | ms |\n| --- | ---: |\n| facets | 12.3 |\n");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    MarkdownTable table = new MarkdownTable("what", "ms");

    assertThatIllegalArgumentException().isThrownBy(() -> table.row("facets"));
  }

  @Test
  void givesLargerFiguresFewerDecimals() {
    assertThat(MarkdownTable.figure(1.234)).isEqualTo("1.23");
    assertThat(MarkdownTable.figure(12.34)).isEqualTo("12.3");
    assertThat(MarkdownTable.figure(12345.6)).isEqualTo("12,346");
  }
}
