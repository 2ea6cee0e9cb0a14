package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.link.project.Award;
import permed.landscape.question.Answer;
import permed.landscape.question.Answers;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.Exploration;
import permed.landscape.question.Exploring;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.landscape.snapshot.scorecard.Scorecards;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.SnapshotDiff;
import permed.landscape.snapshot.store.Snapshots;

/** Records that a newer complete delivery of their source has no more. */
class GoneRecordsTest {

  private static final Project ONE = grant("1", "Blood", "100.00");
  private static final Project TWO = grant("2", "Sleep", "20.00");
  private static final Project THREE = grant("3", "Skin", "3.00");

  @TempDir private Path data;

  @Test
  void countsNoFigureButStaysInAllTablesAndIsFound() throws Exception {
    build(new Dumps().complete("2025-02", ONE, TWO).complete("2025-03", TWO));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      Answer answer = ask(snapshot, "measure=amount");
      assertThat(answer.total().value()).isEqualByComparingTo("20");
      assertThat(answer.total().projects()).isEqualTo(1);
      assertThat(answer.excluded()).containsExactly(new Answer.Excluded(Answer.Reason.GONE, 1, ""));
      assertThat(snapshot.manifest().projects()).isEqualTo(1);
      assertThat(snapshot.award(ONE.id()).orElseThrow().isGone()).isTrue();
      assertThat(tables.rows("select local_id, gone_since from project order by all"))
          .containsExactly(List.of("1", "2025-03"), List.of("2", "null"));
      assertThat(tables.rows("select local_id, counts, not_counted from funding_line order by all"))
          .containsExactly(List.of("1", "false", "gone"), List.of("2", "true", "null"));
      assertThat(hits(snapshot)).extracting(Exploration.Hit::gone).containsExactly(true, false);
    }
  }

  @Test
  void staysWhereTheNewerDeliveryHoldsChangesOnly() {
    build(new Dumps().complete("2025-02", ONE, TWO).dump("2025-03", TWO));

    try (Snapshot snapshot = open()) {
      assertThat(ask(snapshot, "measure=amount").total().value()).isEqualByComparingTo("120");
    }
  }

  @Test
  void comesBackWhenItIsDeliveredAgain() throws Exception {
    build(new Dumps().complete("2025-02", ONE, TWO).complete("2025-03", TWO).dump("2025-04", ONE));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(ask(snapshot, "measure=amount").total().value()).isEqualByComparingTo("120");
      assertThat(
              tables.rows(
                  "select dump_date, current, gone_since from version where local_id = '1'"
                      + " order by dump_date"))
          .containsExactly(
              List.of("2025-02", "false", "2025-03"), List.of("2025-04", "true", "null"));
      assertThat(tables.rows("select dump_date, added, returned, gone from delivery_change"))
          .containsExactly(
              List.of("2025-04", "0", "1", "0"),
              List.of("2025-03", "0", "0", "1"),
              List.of("2025-02", "2", "0", "0"));
    }
  }

  @Test
  void aCompleteDeliveryOfAnotherSourceTakesNothingAway() {
    DeliveryTerms complete = DeliveryTerms.usual().withExtent(Extent.COMPLETE);
    Project elsewhere = aGrant("9").toldBy("erc").titled("en", "Ink").of("1.00").build();
    build(
        new Dumps().complete("2025-02", ONE).dump("erc", "2025-03", complete, List.of(elsewhere)));

    try (Snapshot snapshot = open()) {
      assertThat(ask(snapshot, "measure=amount").total().value()).isEqualByComparingTo("101");
    }
  }

  @Test
  void anAwardAnotherSourceStillHasCountsByThatSource() throws Exception {
    Project twin =
        aGrant("T1")
            .toldBy("erc")
            .titled("en", "Blood")
            .says(Relation.Kind.SAME_AS, "cordis:1")
            .of("99.00")
            .build();
    build(
        new Dumps()
            .complete("2025-02", ONE, TWO)
            .dump("erc", "2025-02", List.of(twin))
            .complete("2025-03", TWO));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      Award award = snapshot.award(ONE.id()).orElseThrow();
      assertThat(award.records()).hasSize(2);
      assertThat(award.gone()).containsExactly(ONE.id());
      assertThat(award.isGone()).isFalse();
      assertThat(award.id()).isEqualTo(ONE.id());
      assertThat(award.merged().fundingLines()).isEqualTo(twin.fundingLines());
      Answer answer = ask(snapshot, "measure=amount");
      assertThat(answer.total().value()).isEqualByComparingTo("119");
      assertThat(answer.excluded()).isEmpty();
      assertThat(tables.rows("select sum(amount) from funding_line where counts"))
          .containsExactly(List.of("119.000"));
      assertThat(tables.rows("select not_counted from funding_line where local_id = '1'"))
          .containsExactly(List.of("gone"));
    }
  }

  @Test
  void tellsWhatEachDeliveryChanged() throws Exception {
    Project dearer = grant("1", "Blood", "101.00");
    Project renamed = grant("2", "Sleep well", "20.00");
    build(
        new Dumps()
            .complete("2025-02", ONE, TWO)
            .dump("2025-03", dearer, THREE)
            .complete("2025-04", renamed, THREE));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(
              tables.rows(
                  "select dump_date, extent, records, added, changed, unchanged, gone,"
                      + " title_changed, amounts_changed, dates_changed from delivery_change"))
          .containsExactly(
              List.of("2025-04", "complete", "2", "0", "1", "1", "1", "1", "0", "0"),
              List.of("2025-03", "changes", "2", "1", "1", "0", "0", "0", "1", "0"),
              List.of("2025-02", "complete", "2", "2", "0", "0", "0", "0", "0", "0"));
      assertThat(
              tables.rows("select local_id, dump_date, first, changed from version order by all"))
          .containsExactly(
              List.of("1", "2025-02", "true", "[]"),
              List.of("1", "2025-03", "false", "[amounts]"),
              List.of("2", "2025-02", "true", "[]"),
              List.of("2", "2025-04", "false", "[title]"),
              List.of("3", "2025-03", "true", "[]"),
              List.of("3", "2025-04", "false", "[]"));
    }
  }

  @Test
  void theComparisonOfTwoSnapshotsCountsItAsGone() {
    Dumps dumps = new Dumps().complete("2025-02", ONE, TWO);
    build(dumps);
    String before = new Snapshots(data).currentId().orElseThrow();
    build(dumps.complete("2025-03", TWO));

    try (Snapshot earlier = new Snapshots(data).open(before);
        Snapshot later = open()) {
      SnapshotDiff diff = SnapshotDiff.between(earlier, later);
      assertThat(diff.gone().listed())
          .extracting(SnapshotDiff.Titled::id)
          .containsExactly(ONE.id());
      assertThat(diff.money().getFirst().difference()).isEqualByComparingTo("-100");
    }
  }

  @Test
  void itsFunderReportsItNoMore() {
    build(new Dumps().complete("2025-02", ONE, TWO).complete("2025-03", TWO));

    try (Snapshot snapshot = open()) {
      ReportGrid grid = Scorecards.grid(snapshot).orElseThrow();
      assertThat(grid.funders()).hasSize(1);
      assertThat(grid.funders().getFirst().projects()).isEqualTo(1);
    }
  }

  private static Project grant(String id, String title, String amount) {
    return aGrant(id).titled("en", title).running("2021-03-01", "2026-02-28").of(amount).build();
  }

  private static List<Exploration.Hit> hits(Snapshot snapshot) {
    Exploring exploring =
        new Exploring(question("measure=amount"), List.of(), 10, Exploring.Sort.TITLE, 1, 10);
    return ((Exploration.Found) new Answers(snapshot.corpus()).explore(exploring)).hits().hits();
  }

  private static Answer ask(Snapshot snapshot, String query) {
    return ((AskOutcome.Answered) new Answers(snapshot.corpus()).ask(question(query))).answer();
  }

  private static Question question(String query) {
    return ((QuestionReading.Valid) QuestionText.read(query)).question();
  }

  private void build(Dumps dumps) {
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
            .build(dumps.input(), BuildProgress.silent());
    assertThat(outcome).isInstanceOf(BuildOutcome.Built.class);
  }

  private Snapshot open() {
    return new Snapshots(data).openCurrent().orElseThrow();
  }
}
