package permed.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTallyTest {

  @Test
  void countsEveryFindingButKeepsFewExamples() {
    FindingTally tally = new FindingTally();

    for (int line = 1; line <= 100; line++) {
      tally.add(new EndBeforeStart(SourcePointer.of("project.csv", line)));
    }

    assertThat(tally.counts()).containsExactly(Map.entry("EndBeforeStart", 100L));
    assertThat(tally.examples().get("EndBeforeStart"))
        .hasSize(5)
        .extracting(finding -> finding.where().line())
        .containsExactly(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void ordersByCode() {
    FindingTally tally = new FindingTally();

    tally.accept(new UnknownCountry(SourcePointer.of("a.csv")));
    tally.accept(new EndBeforeStart(SourcePointer.of("a.csv")));

    assertThat(tally.counts().keySet()).containsExactly("EndBeforeStart", "UnknownCountry");
    assertThat(tally.total()).isEqualTo(2);
  }

  @Test
  void countsBySeverity() {
    FindingTally tally = new FindingTally();

    tally.add(new UnknownCountry(SourcePointer.of("a.csv")));
    tally.add(new EndBeforeStart(SourcePointer.of("a.csv")));
    tally.add(new EndBeforeStart(SourcePointer.of("a.csv")));

    assertThat(tally.countsBySeverity())
        .containsEntry(Severity.WARNING, 1L)
        .containsEntry(Severity.ERROR, 2L)
        .doesNotContainKey(Severity.INFO);
  }

  @Test
  void mergesCountsAndExamplesAsFarAsThereIsRoom() {
    FindingTally first = new FindingTally(2);
    FindingTally second = new FindingTally(2);
    first.add(new EndBeforeStart(SourcePointer.of("a.csv", 1)));
    second.add(new EndBeforeStart(SourcePointer.of("b.csv", 1)));
    second.add(new EndBeforeStart(SourcePointer.of("b.csv", 2)));
    second.add(new UnknownCountry(SourcePointer.of("b.csv", 3)));

    first.merge(second);

    assertThat(first.counts())
        .containsEntry("EndBeforeStart", 3L)
        .containsEntry("UnknownCountry", 1L);
    assertThat(first.countsBySeverity()).containsEntry(Severity.ERROR, 3L);
    assertThat(first.examples().get("EndBeforeStart"))
        .extracting(finding -> finding.where().toString())
        .containsExactly("a.csv, line 1", "b.csv, line 1");
  }

  @Test
  void givesCopiesThatDoNotChangeLater() {
    FindingTally tally = new FindingTally();
    var before = tally.counts();

    tally.add(new EndBeforeStart(SourcePointer.of("a.csv")));

    assertThat(before).isEmpty();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> tally.counts().clear());
  }

  @Test
  void refusesToKeepLessThanNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FindingTally(-1));
    assertThat(new FindingTally(0).examples()).isEmpty();
  }

  @Test
  void isNamedAfterTheRuleAndAboutNoRecordUnlessItSaysSo() {
    Finding finding = new EndBeforeStart(SourcePointer.of("a.csv"));

    assertThat(finding.code()).isEqualTo("EndBeforeStart");
    assertThat(finding.subject()).isEmpty();
  }

  /** A rule to test with. */
  private record EndBeforeStart(SourcePointer where) implements Finding {

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String seen() {
      return "2024-01-01 to 2023-01-01";
    }

    @Override
    public String remedy() {
      return "Correct the end date";
    }
  }

  /** Another rule to test with. */
  private record UnknownCountry(SourcePointer where) implements Finding {

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String seen() {
      return "ZZ";
    }

    @Override
    public String remedy() {
      return "Write the ISO 3166 code";
    }
  }
}
