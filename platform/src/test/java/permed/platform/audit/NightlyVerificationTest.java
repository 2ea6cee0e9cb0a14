package permed.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import permed.platform.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class NightlyVerificationTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final AuditLog log = AuditLog.over(database.dataSource());

  @BeforeEach
  void writesALine() {
    Act act = Act.of(Actor.system("reminders"), Instant.parse("2026-11-22T12:00:00Z"));
    database
        .transactions()
        .executeWithoutResult(status -> log.record(act, "post.send", "", Map.of()));
  }

  @Test
  void aBrokenChainIsAnError(CapturedOutput output) {
    database
        .transactions()
        .executeWithoutResult(
            status -> {
              database.jdbc().sql("set local session_replication_role = replica").update();
              database.jdbc().sql("update audit.line set subject = 'other'").update();
            });

    NightlyVerification.check(log);

    assertThat(output).contains("ERROR", "The audit log is BROKEN at line 1");
  }

  @Test
  void anIntactChainIsNone(CapturedOutput output) {
    NightlyVerification.check(log);

    assertThat(output).doesNotContain("ERROR");
  }
}
