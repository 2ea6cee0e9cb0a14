package permed.landscape.link.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.FundingLine.Basis;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

class CountingTest {

  private static final Funder EC = Funder.EUROPEAN_COMMISSION;
  private static final Funder VR = new Funder("vr", "Research Council of Wax", "SE");

  @Test
  void countsEveryPayerOfAJointCallOnce() {
    Project sweden = Told.by("swecris:1").paid(VR, "900.00", "SEK").project();
    Project union =
        Told.by("cordis:1").paid(EC, "300.00", "EUR").paid(VR, "950.00", "SEK").project();

    assertThat(counted(sweden, union))
        .extracting(line -> line.payer().id(), line -> line.amount().toString())
        .containsExactlyInAnyOrder(tuple("ec", "EUR 300.00"), tuple("vr", "SEK 950.00"));
  }

  @Test
  void prefersAStatedAmount() {
    Project added =
        Told.by("cordis:1").paid(EC, "299.99", "EUR", Basis.SUM_OF_CONTRIBUTIONS).project();
    Project stated = Told.by("erc:1").paid(EC, "300.00", "EUR").project();

    assertThat(counted(added, stated))
        .extracting(line -> line.amount().toString())
        .containsExactly("EUR 300.00");
    assertThat(Counting.of(List.of(added, stated), List.of()).getFirst().instead())
        .isEqualTo(
            new Counting.Instead(Counting.Instead.Kind.SAME_AWARD, new SourceRecordId("erc", "1")));
  }

  @Test
  void prefersTheRecordThatTellsTheYearsApart() {
    Project whole = Told.by("openalex:1").paid(VR, "200.00", "SEK").project();
    Project years =
        Told.by("swecris:1").paid(VR, "120.00", "SEK").paid(VR, "80.00", "SEK").project();

    assertThat(counted(whole, years)).hasSize(2);
  }

  @Test
  void doesNotDependOnTheOrder() {
    Project one = Told.by("a:1").paid(VR, "1.00", "SEK").project();
    Project two = Told.by("b:1").paid(VR, "2.00", "SEK").project();

    assertThat(counted(one, two)).isEqualTo(counted(two, one));
  }

  @Test
  void countsMoneyOfAPartWithItsWhole() {
    Project whole = Told.by("nih:1").paid(VR, "500.00", "SEK").project();
    Project part = Told.by("nih:2").paid(VR, "200.00", "SEK").paid(EC, "30.00", "EUR").project();

    assertThat(Counting.of(List.of(part), List.of(new Counting.Part(part.id(), whole))))
        .extracting(verdict -> verdict.line().payer().id(), Counting.Verdict::instead)
        .containsExactly(
            tuple("vr", new Counting.Instead(Counting.Instead.Kind.WHOLE, whole.id())),
            tuple("ec", null));
  }

  @Test
  void countsAPartWhereItsWholeIsOfAnotherYear() {
    Project whole = Told.by("nih:1").paidIn(2013, VR, "500.00", "SEK").project();
    Project part = Told.by("nih:2").paidIn(2014, VR, "200.00", "SEK").project();

    assertThat(Counting.of(List.of(part), List.of(new Counting.Part(part.id(), whole))))
        .allMatch(Counting.Verdict::counts);
  }

  private static List<FundingLine> counted(Project... records) {
    return Counting.of(List.of(records), List.of()).stream()
        .filter(Counting.Verdict::counts)
        .map(Counting.Verdict::line)
        .toList();
  }
}
