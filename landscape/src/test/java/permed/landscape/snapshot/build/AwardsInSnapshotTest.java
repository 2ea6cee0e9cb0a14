package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static permed.landscape.snapshot.Grants.aGrant;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Counting;
import permed.landscape.question.Answer;
import permed.landscape.question.Answers;
import permed.landscape.question.AskOutcome;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.landscape.snapshot.Dimension;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;

/** Several records of one award on their way into a snapshot. */
class AwardsInSnapshotTest {

  private static final String TITLE = "Wax seals as markers of letters that were never opened";

  private static final Project IN_CORDIS =
      aGrant("101")
          .titled("en", TITLE)
          .running("2021-03-01", "2026-02-28")
          .ledBy("Institute of Seals", "SE", "900.00")
          .joinedBy("College of Ink", "FI", "100.00")
          .of("1000.00")
          .build();
  private static final Project IN_THE_LIST =
      aGrant("starting:GRANT101")
          .toldBy("erc")
          .titled("en", TITLE)
          .running("2021-03-01", "2026-02-28")
          .ledBy("Institute of Seals", "SE", null)
          .of("999.00")
          .build();
  private static final Project ANOTHER =
      aGrant("starting:INK")
          .toldBy("erc")
          .titled("en", "How ink dries on parchment")
          .running("2019-01-01", "2020-12-31")
          .of("50.00")
          .build();

  @TempDir private Path data;

  @Test
  void countsAnAwardOnceAndKeepsEveryRecord() throws Exception {
    build(both());

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(snapshot.manifest().projects()).isEqualTo(2);
      assertThat(snapshot.corpus().columns().size()).isEqualTo(2);
      assertThat(snapshot.project(IN_CORDIS.id())).contains(IN_CORDIS);
      assertThat(snapshot.project(IN_THE_LIST.id())).contains(IN_THE_LIST);
      assertThat(tables.rows("select award, source, local_id from project order by all"))
          .containsExactly(
              List.of("cordis:101", "cordis", "101"),
              List.of("cordis:101", "erc", "starting:GRANT101"),
              List.of("erc:starting:INK", "erc", "starting:INK"));
      assertThat(
              tables.rows(
                  "select source, amount, counts, not_counted, instead from funding_line"
                      + " where award = 'cordis:101' order by all"))
          .containsExactly(
              List.of("cordis", "1000.000", "true", "null", "null"),
              List.of("erc", "999.000", "false", "same-award", "cordis:101"));
      assertThat(total(snapshot)).isEqualTo("1050.00");
      assertThat(tables.rows("select sum(amount) from funding_line where counts"))
          .containsExactly(List.of("1050.000"));
    }
  }

  @Test
  void tellsOfAnAwardUnderTheIdOfAnyRecord() {
    build(both());

    try (Snapshot snapshot = open()) {
      Award award = snapshot.award(IN_THE_LIST.id()).orElseThrow();

      assertThat(award.id()).isEqualTo(IN_CORDIS.id());
      assertThat(award.records()).containsExactly(IN_CORDIS, IN_THE_LIST);
      assertThat(award.merged().participations()).hasSize(2);
      assertThat(award.lines())
          .extracting(Counting.Verdict::record, Counting.Verdict::counts)
          .containsExactly(tuple(IN_CORDIS.id(), true), tuple(IN_THE_LIST.id(), false));
      assertThat(
              ask(snapshot, "measure=projects&q=id%3A%22erc%3Astarting%3AGRANT101%22")
                  .total()
                  .value())
          .isEqualByComparingTo("1");
      assertThat(ask(snapshot, "measure=projects&source=erc").total().value())
          .isEqualByComparingTo("2");
      assertThat(snapshot.corpus().columns().axis(Dimension.SOURCE).shareAt(0)).isEqualTo(0.5);
    }
  }

  @Test
  void saysWhatHoldsTheRecordsTogether() throws Exception {
    build(both());

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(
              tables.rows(
                  "select award, one, other, verdict, list_contains(signs, 'TITLE_SAME'), score > 7"
                      + " from award_link"))
          .containsExactly(
              List.of("cordis:101", "cordis:101", "erc:starting:GRANT101", "same", "true", "true"));
    }
  }

  @Test
  void obeysAPersonWhoPartsRecords() {
    build(both().ruled(ruling("no")));

    try (Snapshot snapshot = open()) {
      assertThat(snapshot.manifest().projects()).isEqualTo(3);
      assertThat(total(snapshot)).isEqualTo("2049.00");
      assertThat(snapshot.directory().resolve("reference/same-award.csv")).hasContent(ruling("no"));
    }
  }

  @Test
  void obeysAPersonWhoJoinsRecordsOfOneSource() throws Exception {
    Project twin = aGrant("102").titled("en", "Nothing alike").of("7.00").build();
    build(
        new Dumps()
            .dump("2025-02", IN_CORDIS, twin)
            .ruled(
                "one,other,same,by,reason,decided\n"
                    + "cordis:101,cordis:102,yes,7,a copy,2026-01-31\n"));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(snapshot.manifest().projects()).isEqualTo(1);
      assertThat(total(snapshot)).isEqualTo("1000.00");
      assertThat(tables.rows("select verdict, ruled_by, reason, decided from award_link"))
          .containsExactly(List.of("ruled", "7", "a copy", "2026-01-31"));
    }
  }

  @Test
  void refusesARulingItCannotRead() {
    BuildOutcome outcome =
        outcome(both().ruled("one,other,same,by,reason,decided\ncordis:1,x,yes,7,,2026-01-31\n"));

    assertThat(outcome)
        .isEqualTo(
            new BuildOutcome.UnreadableCorrections(
                "same-award.csv", "line 2: other is source:id, as cordis:731366, not 'x'"));
    assertThat(new Snapshots(data).currentId()).isEmpty();
  }

  @Test
  void countsTheMoneyOfAPartWithItsWhole() throws Exception {
    Project whole = aGrant("P01").says(Relation.Kind.SAME_AS, "number:5P01").of("500.00").build();
    Project part = aGrant("P01-1").says(Relation.Kind.PART_OF, "number:5P01").of("200.00").build();
    Project orphan = aGrant("P02-1").says(Relation.Kind.PART_OF, "number:5P02").of("30.00").build();
    build(new Dumps().dump("2025-02", part, whole, orphan));

    try (Snapshot snapshot = open();
        Parquet tables = new Parquet(snapshot)) {
      assertThat(total(snapshot)).isEqualTo("530.00");
      assertThat(ask(snapshot, "").excluded())
          .containsExactly(new Answer.Excluded(Answer.Reason.PART_OF_ANOTHER, 1, ""));
      assertThat(ask(snapshot, "measure=projects&funder=ec").total().value())
          .isEqualByComparingTo("3");
      assertThat(tables.rows("select local_id, instead from funding_line where not counts"))
          .containsExactly(List.of("P01-1", "cordis:P01"));
      assertThat(snapshot.award(part.id()).orElseThrow().isCountedElsewhere()).isTrue();
    }
  }

  private static String ruling(String same) {
    return "one,other,same,by,reason,decided\r\n"
        + "erc:starting:GRANT101,cordis:101,"
        + same
        + ",7,two calls,2026-01-31\r\n";
  }

  private static Dumps both() {
    return new Dumps()
        .dump("2025-02", IN_CORDIS)
        .dump("erc", "2024-07", List.of(ANOTHER, IN_THE_LIST));
  }

  private static String total(Snapshot snapshot) {
    return ask(snapshot, "measure=amount&currency=EUR").total().value().toPlainString();
  }

  private static Answer ask(Snapshot snapshot, String query) {
    QuestionReading.Valid read = (QuestionReading.Valid) QuestionText.read(query);
    return ((AskOutcome.Answered) new Answers(snapshot.corpus()).ask(read.question())).answer();
  }

  private Snapshot open() {
    return new Snapshots(data).openCurrent().orElseThrow();
  }

  private void build(Dumps dumps) {
    assertThat(outcome(dumps)).isInstanceOf(BuildOutcome.Built.class);
  }

  private BuildOutcome outcome(Dumps dumps) {
    return new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
        .build(dumps.input(), BuildProgress.silent());
  }
}
