package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static permed.landscape.delivery.Extent.CHANGES;
import static permed.landscape.delivery.Extent.COMPLETE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryAct.Withdrawal;
import permed.landscape.delivery.change.Aspect;
import permed.landscape.delivery.rehearsal.Comparison.Counts;
import permed.landscape.delivery.rehearsal.Comparison.Sketch;
import permed.landscape.delivery.rehearsal.Comparison.SumChange;
import permed.landscape.grant.SourceRecordId;

class RehearsalsTest {

  private static final String ONE = "1;Blood;2021-01-01;2022-12-31;S;100.50";
  private static final String TWO = "2;Sleep;2021-05-01;2023-12-31;S;200";
  private static final String THREE = "3;Skin;2022-01-01;2024-12-31;L;300";

  @TempDir Path scratch;

  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(scratch);
  }

  @Test
  void aFirstDeliveryIsAllNewAndArchivesNothing() {
    Rehearsal rehearsal = bench.rehearse("2024-01", COMPLETE, ONE, TWO, THREE);

    assertThat(rehearsal.comparison().against()).isEmpty();
    assertThat(rehearsal.comparison().counts()).isEqualTo(new Counts(0, 3, 3, 0, 0, 0, 0, 0));
    assertThat(rehearsal.comparison().added())
        .contains(
            new Sketch(
                new SourceRecordId("small", "1"),
                "Blood",
                "100.50 EUR",
                "2021-01-01",
                "2022-12-31",
                0));
    assertThat(bench.archive.all()).isEmpty();
  }

  @Test
  void sumsByPayerCurrencyAndYearOfTheStart() {
    bench.deliver("2024-01", COMPLETE, ONE, TWO);

    Rehearsal rehearsal = bench.rehearse("2024-02", CHANGES, THREE, "4;Late;;;S;5");

    assertThat(rehearsal.comparison().sums())
        .extracting(SumChange::payer, SumChange::year, sum -> sum.before().projects())
        .containsExactly(
            tuple("large", 2022, 0L), tuple("small", 2021, 2L), tuple("small", null, 0L));
    SumChange small = rehearsal.comparison().sums().get(1);
    assertThat(small.before().amount()).isEqualByComparingTo("300.50");
    assertThat(small.after().amount()).isEqualByComparingTo("300.50");
    assertThat(small.payerName()).isEqualTo("A small funder");
    assertThat(rehearsal.comparison().sums().getLast().after().amount())
        .isEqualByComparingTo(BigDecimal.valueOf(5));
  }

  @Test
  void tellsWhatChangedInARecord() {
    bench.deliver("2024-01", COMPLETE, ONE, TWO, THREE);

    Comparison comparison =
        bench
            .rehearse(
                "2024-02",
                COMPLETE,
                "1;Blood;2021-01-01;2022-12-31;S;100.51",
                "2;Sleep well;2021-05-01;2024-12-31;S;200",
                THREE)
            .comparison();

    assertThat(comparison.counts()).isEqualTo(new Counts(3, 3, 0, 0, 2, 1, 0, 0));
    assertThat(comparison.changedBy())
        .isEqualTo(Map.of(Aspect.AMOUNTS, 1L, Aspect.TITLE, 1L, Aspect.DATES, 1L));
    assertThat(comparison.changed().getFirst().before().amount()).isEqualTo("100.50 EUR");
    assertThat(comparison.changed().getFirst().after().amount()).isEqualTo("100.51 EUR");
    assertThat(comparison.changed().getLast().aspects())
        .containsExactly(Aspect.TITLE, Aspect.DATES);
  }

  @Test
  void whatACompleteDeliveryDoesNotHaveIsGone() {
    bench.deliver("2024-01", COMPLETE, ONE, TWO);

    Comparison comparison = bench.rehearse("2024-02", COMPLETE, TWO).comparison();

    assertThat(comparison.counts()).isEqualTo(new Counts(2, 1, 0, 1, 0, 1, 0, 0));
    assertThat(comparison.gone()).extracting(Sketch::title).containsExactly("Blood");
  }

  @Test
  void whatADeliveryOfChangesDoesNotHaveStays() {
    bench.deliver("2024-01", COMPLETE, ONE, TWO);

    Comparison comparison = bench.rehearse("2024-02", CHANGES, THREE).comparison();

    assertThat(comparison.counts()).isEqualTo(new Counts(2, 3, 1, 0, 0, 2, 0, 0));
  }

  @Test
  void comparesWithAllDeliveriesThatCountTogether() {
    bench.deliver("2024-01", COMPLETE, ONE);
    bench.deliver("2024-02", CHANGES, TWO, "1;Blood anew;2021-01-01;2022-12-31;S;100.50");
    Delivery wrong = bench.deliver("2024-03", COMPLETE, THREE);
    bench.archive.withdraw(
        wrong.sha256(), new Withdrawal(LocalDate.of(2024, 4, 1), "Office", "wrong file"));

    Comparison comparison = bench.rehearse("2024-04", COMPLETE, ONE, TWO).comparison();

    assertThat(comparison.against()).hasSize(2);
    assertThat(comparison.counts()).isEqualTo(new Counts(2, 2, 0, 0, 1, 1, 0, 0));
    assertThat(comparison.changed().getFirst().before().title()).isEqualTo("Blood anew");
  }

  @Test
  void anOlderFileDoesNotReplaceNewerRecords() {
    bench.deliver("2024-05", CHANGES, ONE);

    Rehearsal rehearsal =
        bench.rehearse("2024-01", COMPLETE, "1;Old words;2021-01-01;2022-12-31;S;1", TWO);

    assertThat(rehearsal.comparison().counts()).isEqualTo(new Counts(1, 2, 1, 0, 0, 1, 0, 0));
    assertThat(Bench.codes(rehearsal)).contains("OlderThanLast");
    assertThat(rehearsal.toAcknowledge()).isEmpty();
  }

  @Test
  void keepsRejectedRowsWithPlaceAndRemedy() {
    Rehearsal rehearsal =
        bench.rehearse("2024-01", CHANGES, ONE, ";No number;;;S;1", ";Neither;;;S;2");

    assertThat(rehearsal.rejected().count()).isEqualTo(2);
    assertThat(rehearsal.rejected().listed().getFirst().reason().where().line()).isEqualTo(3);
    assertThat(rehearsal.rejected().listed().getFirst().verbatim()).contains("No number");
    assertThat(rehearsal.inspection().report().counts().getFirst().accepted()).isEqualTo(1);
  }

  @Test
  void refusesWhatAnImportWouldRefuse() throws IOException {
    Path other = Files.writeString(scratch.resolve("other-2024-01.csv"), "a;b\n1;2\n");

    RehearsalOutcome outcome = bench.outcome(other, Bench.options(CHANGES));

    assertThat(((RehearsalOutcome.Refused) outcome).reason().code()).isEqualTo("NoMappedTable");
  }
}
