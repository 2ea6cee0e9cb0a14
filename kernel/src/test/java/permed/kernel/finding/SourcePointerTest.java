package permed.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourcePointerTest {

  @Test
  void saysInPlainWordsWhatItKnows() {
    assertThat(SourcePointer.of("project.csv")).hasToString("project.csv");
    assertThat(SourcePointer.of("project.csv", 17).withField("endDate"))
        .hasToString("project.csv, line 17, field endDate");
    assertThat(SourcePointer.of("a.json").withKey("731366").withField("title").withLine(2))
        .hasToString("a.json, line 2, record 731366, field title");
  }

  @Test
  void countsLinesFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> SourcePointer.of("project.csv", 0));
  }
}
