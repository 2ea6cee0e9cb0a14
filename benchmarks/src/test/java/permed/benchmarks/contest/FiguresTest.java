package permed.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Task TASK = new Task.HitList("");

  private final Figures one = new Figures(2, Map.of("x", new Figures.Cell(2, 10)));

  @Test
  void agreesWithTheSameFigures() {
    assertThatCode(() -> one.mustEqual(new Figures(2, one.cells()), TASK))
        .doesNotThrowAnyException();
  }

  @Test
  void namesAGroupOnlyOneOfThemHas() {
    Figures more =
        new Figures(2, Map.of("x", new Figures.Cell(2, 10), "y", new Figures.Cell(1, 1)));

    assertThatIllegalStateException()
        .isThrownBy(() -> one.mustEqual(more, TASK))
        .withMessageContaining("y=null and Cell[projects=1, cents=1]");
  }

  @Test
  void refusesOtherHits() {
    assertThatIllegalStateException()
        .isThrownBy(() -> one.mustEqual(new Figures(3, one.cells()), TASK))
        .withMessageContaining("2 and 3 hits");
  }
}
