package permed.landscape.snapshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;
import static permed.landscape.snapshot.Grants.euro;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.kernel.money.Money;
import permed.landscape.grant.Funder;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.Grants;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.Dumps;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.store.SnapshotDiff.Changed;
import permed.landscape.snapshot.store.SnapshotDiff.Field;
import permed.landscape.snapshot.store.SnapshotDiff.FunderMoney;
import permed.landscape.snapshot.store.SnapshotDiff.Titled;

class SnapshotDiffTest {

  private static final Funder ANR = new Funder("anr", "Agence nationale de la recherche", "FR");

  @TempDir private Path data;

  @Test
  void listsWhatIsNewAndWhatIsGone() {
    SnapshotDiff diff =
        diff(
            List.of(aGrant("1").build(), aGrant("2").titled("en", "Leaving").build()),
            List.of(aGrant("1").build(), aGrant("3").titled("en", "Coming").build()));

    assertThat(diff.added().listed()).containsExactly(new Titled(id("3"), "Coming"));
    assertThat(diff.gone().listed()).containsExactly(new Titled(id("2"), "Leaving"));
    assertThat(diff.changed().count()).isZero();
  }

  @Test
  void namesTheFieldsThatChanged() {
    SnapshotDiff diff =
        diff(
            List.of(
                base("1").build(),
                base("2").build(),
                base("3").build(),
                base("4").build(),
                base("5").build(),
                base("6").build(),
                base("7").build()),
            List.of(
                base("1").titled("en", "Another title").build(),
                base("2").running("2021-01", "2029").build(),
                base("3").paidBy(ANR, euro("1.00")).build(),
                base("4").joinedBy("B", "FR", null).build(),
                base("5").coded(Taxonomy.EUROSCIVOC, 1, "/21", "medicine").build(),
                base("6").reporting("CLOSED").build(),
                base("7").about("Said anew").build()));

    assertThat(diff.changed().listed())
        .extracting(Changed::fields)
        .containsExactly(
            Set.of(Field.TITLE),
            Set.of(Field.DATES),
            Set.of(Field.AMOUNT),
            Set.of(Field.PARTICIPANTS),
            Set.of(Field.CODES),
            Set.of(Field.OTHER),
            Set.of(Field.OTHER));
  }

  @Test
  void sumsTheMoneyOfEachFunderInEachCurrencyExactly() {
    Currency yen = Currency.getInstance("JPY");
    SnapshotDiff diff =
        diff(
            List.of(
                aGrant("1").of("0.10").build(),
                aGrant("2").of("0.20").paidBy(ANR, Money.of("500", yen)).build()),
            List.of(aGrant("1").of("0.15").build(), aGrant("2").of("0.20").build()));

    assertThat(diff.money())
        .containsExactly(
            new FunderMoney("anr", ANR.name(), "JPY", new BigDecimal("500"), new BigDecimal("0")),
            new FunderMoney(
                "ec",
                "European Commission",
                "EUR",
                new BigDecimal("0.30"),
                new BigDecimal("0.35")));
  }

  @Test
  void countsAllAndListsTheFirst() {
    List<Project> many = new ArrayList<>();
    for (int i = 1; i <= SnapshotDiff.LISTED + 20; i++) {
      many.add(aGrant(Integer.toString(i)).build());
    }

    SnapshotDiff diff = diff(List.of(), many);

    assertThat(diff.added().count()).isEqualTo(SnapshotDiff.LISTED + 20);
    assertThat(diff.added().listed()).hasSize(SnapshotDiff.LISTED);
    assertThat(diff.toString()).contains("New: 120").contains("and 20 more");
  }

  @Test
  void readsWellInWords() {
    SnapshotDiff diff =
        diff(List.of(base("1").build()), List.of(base("1").titled("en", "Another title").build()));

    assertThat(diff.toString())
        .isEqualTo(
            """
            From %s to %s
            New: 0
            Gone: 0
            Changed: 1
              cordis:1  Another title  (title)
            Money by funder
              European Commission: EUR 100.00 to 100.00 (+0.00)
            """
                .formatted(diff.before(), diff.after()));
  }

  private static Grants base(String id) {
    return aGrant(id).of("100.00").ledBy("A", "SE", "1.00").coded(Taxonomy.TOPIC, 1, "T");
  }

  private static SourceRecordId id(String local) {
    return new SourceRecordId("cordis", local);
  }

  private SnapshotDiff diff(List<Project> before, List<Project> after) {
    Snapshots snapshots = new Snapshots(data);
    try (Snapshot one = snapshots.open(built(new Dumps().dump("2025-02", before)));
        Snapshot two = snapshots.open(built(new Dumps().dump("2025-03", after)))) {
      return SnapshotDiff.between(one, two);
    }
  }

  private String built(Dumps dumps) {
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
            .build(dumps.input(), BuildProgress.silent());
    return ((BuildOutcome.Built) outcome).id();
  }
}
