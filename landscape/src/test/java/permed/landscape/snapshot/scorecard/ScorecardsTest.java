package permed.landscape.snapshot.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static permed.landscape.snapshot.Grants.aGrant;
import static permed.landscape.snapshot.Grants.euro;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.money.Money;
import permed.landscape.grant.Funder;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.Grants;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.Dumps;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.scorecard.ReportGrid.Cell;
import permed.landscape.snapshot.scorecard.Scorecard.Defect;
import permed.landscape.snapshot.scorecard.Scorecard.Delivery;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;

class ScorecardsTest {

  private static final Funder ANR = new Funder("anr", "Agence nationale de la recherche", "FR");
  private static final Currency FORINT = Currency.getInstance("HUF");
  private static final Currency RIYAL = Currency.getInstance("SAR");

  @TempDir private Path data;

  @Test
  void countsWhatEachYearsRecordsState() {
    Scorecard card =
        card(
            "ec",
            new Dumps()
                .dump(
                    "2025-03",
                    aGrant("1")
                        .titled("en", "A title")
                        .about("On genes")
                        .running("2020-01-01", "2021-12-31")
                        .of("10.00")
                        .ledBy("A", "SE", null)
                        .coded(Taxonomy.TOPIC, 1, "T")
                        .withDoi("10.1/1")
                        .build(),
                    aGrant("2")
                        .titled("sv", "En titel")
                        .startingOn("2020")
                        .paidBy(Funder.EUROPEAN_COMMISSION, Money.of("5.00", RIYAL))
                        .ledBy("A", "SE", null)
                        .joinedBy("B", "", null)
                        .build(),
                    aGrant("3").running("2021", "2022").build(),
                    aGrant("4").of("1.00").build()));

    assertThat(card.records()).isEqualTo(4);
    assertThat(card.withoutMoney()).isEqualTo(1);
    assertThat(card.years())
        .extracting(Scorecard.Year::year, Scorecard.Year::records)
        .containsExactly(tuple(2020, 2L), tuple(2021, 1L), tuple(null, 1L));
    assertThat(stating(card.years().getFirst()))
        .containsExactly(2L, 1L, 1L, 2L, 1L, 2L, 1L, 2L, 1L, 1L, 1L);
    assertThat(stating(card.years().get(1)))
        .containsExactly(1L, 1L, 0L, 1L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(card.all().orElseThrow().stating(ReportedField.AMOUNT)).isEqualTo(3);
    assertThat(card.between(2020, 2021).orElseThrow().records()).isEqualTo(3);
    assertThat(card.between(2022, 2030)).isEmpty();
  }

  @Test
  void takesARecordWithoutMoneyForNobodysWhereASourceHasSeveralPayers() {
    Scorecard card =
        card(
            "ec",
            new Dumps()
                .dump(
                    "2025-03",
                    aGrant("1").of("10.00").build(),
                    aGrant("2").paidBy(ANR, euro("1.00")).build(),
                    aGrant("3").build()));

    assertThat(card.records()).isEqualTo(1);
    assertThat(card.withoutMoney()).isZero();
  }

  @Test
  void tellsHowRecentTheRecordsAreBySnapshotsOwnDay() {
    Scorecard card =
        card(
            "anr",
            new Dumps()
                .dump(
                    "2024-06-30",
                    aGrant("1")
                        .running("2023-05-01", "2026")
                        .signed("2023-04-01")
                        .paidBy(ANR, euro("1.00"))
                        .build(),
                    aGrant("2").of("1.00").build())
                .dump("2025-03-31", aGrant("3").of("1.00").running("2025-03", "2026").build()));

    assertThat(card.freshness())
        .isEqualTo(
            new Scorecard.Freshness(
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2023, 4, 1),
                LocalDate.of(2023, 5, 1)));
    assertThat(card.freshness().age(card.freshness().delivered())).isEqualTo(274);
    assertThat(card.deliveries())
        .extracting(Delivery::fileName, Delivery::records, Delivery::ofOthers)
        .containsExactly(tuple("cordis-2024-06-30.zip", 1L, 1L));
  }

  @Test
  void sumsTheFindingsOfTheFundersDeliveriesAndSaysWhatToDo() {
    Dumps dumps =
        new Dumps()
            .dump("2025-02", aGrant("1").of("1.00").build())
            .dump("2025-03", aGrant("2").of("1.00").build())
            .finding("EndBeforeStart", 2)
            .finding("AmountMissing", 3);

    assertThat(card("ec", dumps).findings())
        .containsExactly(
            new Defect("AmountMissing", "WARNING", 6, "Write a day the calendar has."),
            new Defect("EndBeforeStart", "WARNING", 4, "Write a day the calendar has."));
  }

  @Test
  void knowsNoFunderWithoutMoney() {
    Dumps dumps = new Dumps().dump("2025-03", aGrant("1").of("1.00").build());

    ScorecardOutcome outcome = open(dumps, snapshot -> Scorecards.find(snapshot, "o'brien; drop"));

    assertThat(outcome).isInstanceOf(ScorecardOutcome.NoSuchFunder.class);
  }

  @Test
  void leavesAYearEmptyForWhichNothingWasReported() {
    ReportGrid grid =
        open(
            new Dumps()
                .dump(
                    "2025-03",
                    aGrant("1").running("2019", "2020").of("1.50").build(),
                    aGrant("2").running("2019", "2020").of("0.50").paidBy(ANR, euro("7")).build(),
                    aGrant("3")
                        .running("2021", "2022")
                        .paidBy(ANR, euro("2.00"))
                        .paidBy(ANR, Money.of("300.00", FORINT))
                        .build(),
                    aGrant("4").paidBy(ANR, euro("4.00")).build(),
                    aGrant("5").running("2030", "2031").build()),
            snapshot -> Scorecards.grid(snapshot).orElseThrow());

    ReportGrid.Funder anr = grid.funders().getFirst();
    assertThat(grid.funders()).extracting(ReportGrid.Funder::id).containsExactly("anr", "ec");
    assertThat(grid.years()).containsExactly(2019, 2020, 2021);
    assertThat(anr.cells())
        .containsExactly(
            new Cell(2019, 1, List.of(euro("7.00"))),
            new Cell(2021, 1, List.of(euro("2.00"), Money.of("300.00", FORINT))));
    assertThat(anr.find(2020)).isEmpty();
    assertThat(anr.between(2019, 2021))
        .contains(new Cell(2019, 2, List.of(euro("9.00"), Money.of("300.00", FORINT))));
    assertThat(anr.projects()).isEqualTo(3);
    assertThat(anr.undated()).isEqualTo(1);
    assertThat(anr.money()).containsExactly(euro("13.00"), Money.of("300.00", FORINT));
    assertThat(grid.funders().getLast().find(2019))
        .contains(new Cell(2019, 2, List.of(euro("2.00"))));
  }

  @Test
  void sumsOnlyMoneyThatCountsButLooksAtEveryRecord() {
    String title = "Wax seals as markers of letters that were never opened";
    Grants told =
        aGrant("101").titled("en", title).running("2021-03-01", "2026-02-28").of("1000.00");
    Grants again =
        aGrant("starting:GRANT101")
            .toldBy("erc")
            .titled("en", title)
            .running("2021-03-01", "2026-02-28")
            .of("999.00");
    Dumps dumps =
        new Dumps()
            .dump("cordis", "2025-03", List.of(told.ledBy("Seals", "SE", "1000.00").build()))
            .dump("erc", "2025-02", List.of(again.ledBy("Seals", "SE", null).build()));

    ReportGrid grid = open(dumps, snapshot -> Scorecards.grid(snapshot).orElseThrow());

    assertThat(grid.funders().getFirst().cells())
        .containsExactly(new Cell(2021, 1, List.of(euro("1000.00"))));
    assertThat(card("ec", dumps).records()).isEqualTo(2);
  }

  @Test
  void hasNothingToShowOfAnEmptySnapshot() {
    ReportGrid grid =
        open(new Dumps().dump("2025-03"), snapshot -> Scorecards.grid(snapshot).orElseThrow());

    assertThat(grid).isEqualTo(new ReportGrid(List.of(), List.of()));
  }

  private static List<Long> stating(Scorecard.Year year) {
    return Arrays.stream(ReportedField.values()).map(year::stating).toList();
  }

  private Scorecard card(String funder, Dumps dumps) {
    return ((ScorecardOutcome.Found) open(dumps, snapshot -> Scorecards.find(snapshot, funder)))
        .scorecard();
  }

  private <T> T open(Dumps dumps, Function<Snapshot, T> ask) {
    new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
        .build(dumps.input(), BuildProgress.silent());
    Snapshots snapshots = new Snapshots(data);
    try (Snapshot snapshot = snapshots.open(snapshots.currentId().orElseThrow())) {
      return ask.apply(snapshot);
    }
  }
}
