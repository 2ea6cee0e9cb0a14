package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permed.platform.members.OrganisationId;

class EffortYearTest {

  private static final TaskId MEETINGS = new TaskId(new UUID(1, 1));
  private static final TaskId MONITORING = new TaskId(new UUID(1, 2));
  private static final OrganisationId ONE = new OrganisationId(new UUID(2, 1));
  private static final OrganisationId TWO = new OrganisationId(new UUID(2, 2));

  @Test
  void theLastEntryOfACellCounts() {
    EffortYear year =
        EffortYear.of(
            2026, List.of(planned(MEETINGS, ONE, 1, 2, "3"), planned(MEETINGS, ONE, 1, 1, "2.5")));

    assertThat(year.at(MEETINGS, ONE, new Quarter(2026, 1)).planned()).isEqualByComparingTo("3");
  }

  @Test
  void deviationComparesOnlyQuartersWithUseEntered() {
    EffortYear year =
        EffortYear.of(
            2026,
            List.of(
                planned(MEETINGS, ONE, 1, 1, "3"),
                used(MEETINGS, ONE, 1, "2.25"),
                planned(MEETINGS, ONE, 2, 1, "3")));

    EffortSum sum = year.sum(cell -> cell.task().equals(MEETINGS));

    assertThat(sum.planned()).isEqualByComparingTo("6");
    assertThat(sum.used()).isEqualByComparingTo("2.25");
    assertThat(sum.deviation()).isEqualByComparingTo("-0.75");
  }

  @Test
  void nothingEnteredIsNotZero() {
    EffortYear year = EffortYear.of(2026, List.of(planned(MEETINGS, ONE, 1, 1, "0")));

    EffortSum sum = year.sum(cell -> true);

    assertThat(sum.planned()).isEqualByComparingTo("0");
    assertThat(sum.used()).isNull();
    assertThat(sum.deviation()).isNull();
  }

  @Test
  void useNobodyPlannedDeviatesByAllOfIt() {
    EffortYear year = EffortYear.of(2026, List.of(used(MONITORING, TWO, 4, "1.5")));

    assertThat(year.at(MONITORING, TWO, new Quarter(2026, 4)).deviation())
        .isEqualByComparingTo("1.5");
  }

  @Test
  void sumsOverPartnersAreTheSumOverAll() {
    EffortYear year =
        EffortYear.of(
            2026,
            List.of(
                planned(MEETINGS, ONE, 1, 1, "3"),
                planned(MONITORING, TWO, 1, 1, "4.25"),
                used(MONITORING, TWO, 1, "4")));

    EffortSum one = year.sum(cell -> cell.partner().equals(ONE));
    EffortSum two = year.sum(cell -> cell.partner().equals(TWO));

    assertThat(EffortSum.of(List.of(one, two))).isEqualTo(year.sum(cell -> true));
    assertThat(year.sum(cell -> true).planned()).isEqualByComparingTo("7.25");
  }

  @Test
  void personMonthsAreNotNegativeAndHaveTwoDecimals() {
    assertThat(Effort.isPossible(new BigDecimal("1.25"))).isTrue();
    assertThat(Effort.isPossible(new BigDecimal("1.250"))).isTrue();
    assertThat(Effort.isPossible(new BigDecimal("1.255"))).isFalse();
    assertThat(Effort.isPossible(new BigDecimal("-1"))).isFalse();
    assertThatThrownBy(() -> used(MEETINGS, ONE, 1, "1000"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Effort planned(
      TaskId task, OrganisationId partner, int quarter, int version, String months) {
    return new Effort(
        new Effort.Cell(task, partner, new Quarter(2026, quarter), Effort.Kind.PLANNED),
        version,
        new BigDecimal(months));
  }

  private static Effort used(TaskId task, OrganisationId partner, int quarter, String months) {
    return new Effort(
        new Effort.Cell(task, partner, new Quarter(2026, quarter), Effort.Kind.USED),
        1,
        new BigDecimal(months));
  }
}
