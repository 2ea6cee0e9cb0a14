package permed.benchmarks.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * When projects start and how long they run. The years are set, not learned: no dump at hand holds
 * a whole programme.
 */
final class Calendar {

  /** The day the invented dumps are of. */
  static final LocalDate DUMP_DAY = LocalDate.of(2026, 4, 1);

  private static final Weighted<Integer> H2020_YEARS =
      new Weighted<>(
          List.of(2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022),
          new double[] {2, 10, 12, 13, 14, 14, 14, 10, 3});
  private static final Weighted<Integer> HORIZON_YEARS =
      new Weighted<>(
          List.of(2021, 2022, 2023, 2024, 2025, 2026, 2027),
          new double[] {1, 12, 18, 20, 18, 12, 3});

  private Calendar() {}

  /**
   * From the first to the last day of a project.
   *
   * @param signed before the start
   */
  record Dates(LocalDate start, LocalDate end, LocalDate signed) {

    String status() {
      return end.isBefore(DUMP_DAY) ? "CLOSED" : "SIGNED";
    }
  }

  static Dates dates(Facts facts, String framework, Draw draw) {
    int year = (framework.equals("H2020") ? H2020_YEARS : HORIZON_YEARS).draw(draw);
    LocalDate start = LocalDate.of(year, facts.number("start-month", draw), 1);
    long months = Math.max(1, facts.number("months", draw));
    return new Dates(
        start, start.plusMonths(months).minusDays(1), start.minusDays(draw.between(10, 160)));
  }
}
