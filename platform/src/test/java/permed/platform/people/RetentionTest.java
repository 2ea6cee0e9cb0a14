package permed.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;

class RetentionTest {

  private static final Instant NIGHT = Instant.parse("2026-03-31T02:40:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final AuditLog audit = AuditLog.over(database.dataSource());
  private final List<Instant> asked = new ArrayList<>();

  @Test
  void forgetsWhatIsOlderThanItsPeriod() {
    retention(rule("letters", Period.ofMonths(1), 3)).run();

    assertThat(asked).containsExactly(Instant.parse("2026-02-28T02:40:00Z"));
  }

  @Test
  void saysOnceWhatWasForgotten() {
    retention(rule("letters", Period.ofDays(30), 3), rule("calls", Period.ofDays(30), 0)).run();

    List<AuditLine> lines = audit.list(AuditFilter.all(), Long.MAX_VALUE, 10);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().operation()).isEqualTo("people.forget");
    assertThat(lines.getFirst().details()).isEqualTo(Map.of("letters", "3"));
  }

  @Test
  void saysNothingWhereNothingWasDue() {
    retention(rule("letters", Period.ofDays(30), 0)).run();

    assertThat(audit.list(AuditFilter.all(), Long.MAX_VALUE, 10)).isEmpty();
  }

  private Retention retention(Forgets... rules) {
    return new Retention(List.of(rules), database.transactions(), audit, () -> NIGHT);
  }

  private Forgets rule(String what, Period after, int count) {
    return new Forgets() {

      @Override
      public String what() {
        return what;
      }

      @Override
      public Period after() {
        return after;
      }

      @Override
      public int forgetBefore(Instant instant) {
        asked.add(instant);
        return count;
      }
    };
  }
}
