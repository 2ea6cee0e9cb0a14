package permed.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContestTest {

  private static final Task TASK = new Task.HitList("word");

  private final List<String> calls = new ArrayList<>();

  @Test
  void takesTurnsAndChangesWhoGoesFirst() {
    Contest contest = new Contest(contender("a", 5), contender("b", 5), 0, 4);

    contest.play(List.of(TASK));

    assertThat(String.join("", calls)).isEqualTo("ab" + "abbaabba" + "a");
  }

  @Test
  void timesOnlyTheRoundsAfterWarmingUp() {
    Contest contest = new Contest(contender("a", 5), contender("b", 5), 7, 3);

    Contest.Standing standing = contest.play(List.of(TASK)).getFirst();

    assertThat(standing.first().runs()).isEqualTo(3);
    assertThat(standing.second().runs()).isEqualTo(3);
  }

  @Test
  void tellsTheEnginesOwnTimeFromTheWholeTime() {
    Contest contest = new Contest(contender("a", 5), contender("b", 5), 0, 1);

    Contest.Standing standing = contest.play(List.of(TASK)).getFirst();

    assertThat(standing.second().millis(0.5)).isEqualTo(2);
    assertThat(standing.secondEngine().millis(0.5)).isEqualTo(1);
  }

  @Test
  void refusesToTimeContendersThatDisagree() {
    Contest contest = new Contest(contender("a", 5), contender("b", 6), 0, 1);

    assertThatIllegalStateException()
        .isThrownBy(() -> contest.play(List.of(TASK)))
        .withMessageContaining("do not agree")
        .withMessageContaining("shown=Cell[projects=1, cents=5] and Cell[projects=1, cents=6]");
  }

  private Contender contender(String name, long cents) {
    return new Contender() {
      @Override
      public Run run(Task task) {
        calls.add(name);
        Figures figures = new Figures(1, Map.of("shown", new Figures.Cell(1, cents)));
        return new Run(2_000_000, 1_000_000, () -> figures);
      }
    };
  }
}
