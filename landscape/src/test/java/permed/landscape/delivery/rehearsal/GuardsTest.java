package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.delivery.Extent.CHANGES;
import static permed.landscape.delivery.Extent.COMPLETE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.finding.Severity;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.ImportOptions;
import permed.landscape.delivery.StatedTotals;

class GuardsTest {

  @TempDir Path scratch;

  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(scratch);
  }

  @Test
  void aCompleteDeliveryThatShrinksHasToBeAcknowledged() {
    bench.deliver("2024-01", COMPLETE, rows(1, 100));

    Rehearsal rehearsal = bench.rehearse("2024-02", COMPLETE, rows(1, 90));

    assertThat(Bench.codes(rehearsal)).containsExactly("RecordsShrunk", "MoneyShrunk");
    assertThat(rehearsal.toAcknowledge()).hasSize(2);
    assertThat(rehearsal.warnings().getFirst().seen()).isEqualTo("90 records, 100 now");
    assertThat(rehearsal.warnings().getLast().seen()).isEqualTo("900.00 EUR, 1,000.00 now");
  }

  @Test
  void shrinkingUpToTheLimitIsQuiet() {
    bench.deliver("2024-01", COMPLETE, rows(1, 100));

    assertThat(Bench.codes(bench.rehearse("2024-02", COMPLETE, rows(1, 95)))).isEmpty();
  }

  @Test
  void aDeliveryOfChangesNeverShrinks() {
    bench.deliver("2024-01", COMPLETE, rows(1, 100));

    assertThat(Bench.codes(bench.rehearse("2024-02", CHANGES, rows(1, 3)))).isEmpty();
  }

  @Test
  void moneyMayShrinkWhileRecordsStay() {
    bench.deliver("2024-01", COMPLETE, rows(1, 100));
    String[] rows = rows(1, 100);
    for (int i = 0; i < 10; i++) {
      rows[i] = rows[i].replace(";10", ";1");
    }

    assertThat(Bench.codes(bench.rehearse("2024-02", COMPLETE, rows)))
        .containsExactly("MoneyShrunk");
  }

  @Test
  void aRoundNumberOfRowsIsSuspicious() {
    Rehearsal rehearsal = bench.rehearse("2024-01", CHANGES, rows(1, 2_000));

    assertThat(Bench.codes(rehearsal)).containsExactly("RoundCount");
    assertThat(rehearsal.warnings().getFirst().severity()).isEqualTo(Severity.WARNING);
    assertThat(Bench.codes(bench.rehearse("2024-01", CHANGES, rows(1, 1_999)))).isEmpty();
  }

  @Test
  void theLimitOfASearchServiceHasToBeAcknowledged() {
    Rehearsal rehearsal = bench.rehearse("2024-01", CHANGES, rows(1, 9_999));

    assertThat(Bench.codes(rehearsal)).containsExactly("CutAtLimit");
    assertThat(rehearsal.toAcknowledge()).hasSize(1);
    assertThat(rehearsal.warnings().getFirst().seen()).isEqualTo("9,999 rows");
  }

  @Test
  void whatTheSourceStatesIsHeldAgainstWhatWasRead() {
    Path file = bench.file("2024-01", rows(1, 3));

    assertThat(Bench.codes(bench.rehearse(file, stating(3, "30.00")))).isEmpty();
    Rehearsal wrong = bench.rehearse(file, stating(4, "30.01"));
    assertThat(Bench.codes(wrong)).containsExactly("TotalsContradicted", "TotalsContradicted");
    assertThat(wrong.warnings().getFirst().seen()).isEqualTo("3 records read, 4 stated");
    assertThat(wrong.warnings().getLast().seen()).isEqualTo("30.00 EUR read, 30.01 stated");
  }

  @Test
  void aRowOfTotalsThatSaysOtherwiseIsTold() {
    Rehearsal right =
        bench.rehearse("2024-01", CHANGES, "1;A;;;S;10", "2;B;;;S;5", ";Summe;;;;15,00");
    Rehearsal wrong =
        bench.rehearse("2024-01", CHANGES, "1;A;;;S;10", "2;B;;;S;5", ";Summe;;;;25,00");

    assertThat(Bench.codes(right)).isEmpty();
    assertThat(Bench.codes(wrong)).containsExactly("TotalsContradicted");
    assertThat(wrong.warnings().getFirst().where().line()).isEqualTo(4);
  }

  @Test
  void aRowOfTotalsReadAsAProjectIsTold() {
    Rehearsal rehearsal =
        bench.rehearse("2024-01", CHANGES, "1;A;;;S;10", "2;B;;;S;5", "TOTAL;;;;S;15");

    assertThat(Bench.codes(rehearsal)).containsExactly("TotalReadAsProject");
  }

  @Test
  void theSameBytesAreTold() {
    bench.deliver("2024-01", COMPLETE, rows(1, 3));

    Rehearsal rehearsal = bench.rehearse("2024-01", COMPLETE, rows(1, 3));

    assertThat(Bench.codes(rehearsal)).containsExactly("DeliveredBefore");
    assertThat(rehearsal.warnings().getFirst().seen()).contains("grants-2024-01.csv");
  }

  private static ImportOptions stating(long records, String euros) {
    TreeMap<String, BigDecimal> amounts = new TreeMap<>(Map.of("EUR", new BigDecimal(euros)));
    return Bench.options(Extent.CHANGES)
        .withTerms(DeliveryTerms.usual().withStated(new StatedTotals(records, amounts)));
  }

  /** Rows of ten euros each. */
  private static String[] rows(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(number -> "G" + number + ";Grant " + number + ";2021-01-01;2022-12-31;S;10")
        .toArray(String[]::new);
  }
}
