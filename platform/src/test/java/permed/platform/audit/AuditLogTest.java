package permed.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import permed.platform.TestDatabase;

class AuditLogTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
  private static final Actor OFFICER =
      Actor.person(UUID.fromString("5f0c1f0e-6f3b-4c6e-9a55-2d8f8d6c3f10"));
  private static final Actor REMINDERS = Actor.system("reminders");

  private final TestDatabase database = TestDatabase.fresh();
  private final AuditLog log = AuditLog.over(database.dataSource());

  @Test
  void tellsWhoDidWhatWhenAndWhy() {
    Act act = new Act(OFFICER, NOON, " vote of the board ", "minutes, item 4");

    record(act, "members.admit", "organisation:7", Map.of("kind", "full"));

    AuditLine line = log.list(AuditFilter.all(), Long.MAX_VALUE, 10).getFirst();
    assertThat(line.number()).isEqualTo(1);
    assertThat(line.act()).isEqualTo(act);
    assertThat(line.act().reason()).isEqualTo("vote of the board");
    assertThat(line.operation()).isEqualTo("members.admit");
    assertThat(line.subject()).isEqualTo("organisation:7");
    assertThat(line.details()).containsExactly(Map.entry("kind", "full"));
  }

  @Test
  void needsTheTransactionOfItsOperation() {
    assertThatThrownBy(() -> log.record(Act.of(OFFICER, NOON), "a.b", "", Map.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(log::awaitTurn).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void goesWithTheOperationThatFails() {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              log.record(Act.of(OFFICER, NOON), "a.b", "", Map.of());
              status.setRollbackOnly();
            });

    assertThat(log.list(AuditFilter.all(), Long.MAX_VALUE, 10)).isEmpty();
    assertThat(log.verify()).isEqualTo(new Verification.Intact(0, "0".repeat(64)));
  }

  @Test
  void listsTheNewestFirstPageByPage() {
    IntStream.rangeClosed(1, 5).forEach(n -> record("a.b", "thing:" + n));

    List<AuditLine> first = log.list(AuditFilter.all(), Long.MAX_VALUE, 3);
    List<AuditLine> second = log.list(AuditFilter.all(), first.getLast().number(), 3);

    assertThat(first).extracting(AuditLine::number).containsExactly(5L, 4L, 3L);
    assertThat(second).extracting(AuditLine::number).containsExactly(2L, 1L);
  }

  @Test
  void narrowsByActorOperationSubjectAndPeriod() {
    Instant later = Instant.parse("2026-11-22T12:01:00Z");
    record(Act.of(OFFICER, NOON), "members.admit", "organisation:1", Map.of());
    record(Act.of(REMINDERS, later), "post.send", "person:2", Map.of());

    assertThat(found(new AuditFilter(OFFICER, null, null, null, null))).containsExactly(1L);
    assertThat(found(new AuditFilter(null, "post.", null, null, null))).containsExactly(2L);
    assertThat(found(AuditFilter.of("organisation:1"))).containsExactly(1L);
    assertThat(found(new AuditFilter(null, null, null, later, null))).containsExactly(2L);
    assertThat(found(new AuditFilter(null, null, null, null, later))).containsExactly(1L);
  }

  @Test
  void cannotBeChangedRemovedOrEmptied() {
    record("a.b", "");

    for (String sql :
        List.of(
            "update audit.line set reason = 'other'",
            "delete from audit.line",
            "truncate audit.line")) {
      assertThatThrownBy(() -> database.jdbc().sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("rows of audit.line are never changed");
    }
  }

  @Test
  void isIntactHoweverManyWriteAtOnce() throws Exception {
    Callable<Void> writing =
        () -> {
          for (int n = 0; n < 25; n++) {
            record("a.b", "thing:" + n);
          }
          return null;
        };
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      for (var done : writers.invokeAll(List.of(writing, writing, writing, writing))) {
        done.get();
      }
    }

    assertThat(log.verify())
        .isInstanceOfSatisfying(
            Verification.Intact.class, intact -> assertThat(intact.count()).isEqualTo(100));
  }

  @Test
  void noticesAChangedLine() {
    IntStream.rangeClosed(1, 3).forEach(n -> record("a.b", "thing:" + n));

    tamper("update audit.line set details = '{\"amount\": \"9\"}' where number = 2");

    assertThat(log.verify())
        .isEqualTo(new Verification.Broken(2, "what it says is not what was written"));
  }

  @Test
  void noticesALineThatIsMissing() {
    IntStream.rangeClosed(1, 3).forEach(n -> record("a.b", "thing:" + n));

    tamper("delete from audit.line where number = 2");

    assertThat(log.verify()).isEqualTo(new Verification.Broken(3, "line 2 is missing before it"));
  }

  @Test
  void noticesALineThatWasPutInAnothersPlace() {
    IntStream.rangeClosed(1, 3).forEach(n -> record("a.b", "thing:" + n));

    tamper("update audit.line set previous = sha256('x') where number = 3");

    assertThat(log.verify())
        .isEqualTo(new Verification.Broken(3, "it does not follow the line before it"));
  }

  /** As someone would who may do anything in the database. */
  private void tamper(String sql) {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              database.jdbc().sql("set local session_replication_role = replica").update();
              database.jdbc().sql(sql).update();
            });
  }

  private List<Long> found(AuditFilter filter) {
    return log.list(filter, Long.MAX_VALUE, 10).stream().map(AuditLine::number).toList();
  }

  private void record(String operation, String subject) {
    record(Act.of(REMINDERS, NOON), operation, subject, Map.of());
  }

  private void record(Act act, String operation, String subject, Map<String, String> details) {
    database
        .transactions()
        .executeWithoutResult(status -> log.record(act, operation, subject, details));
  }
}
