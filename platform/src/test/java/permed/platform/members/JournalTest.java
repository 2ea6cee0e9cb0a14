package permed.platform.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Consortium;

class JournalTest {

  private static final Instant NOON = Instant.parse("2024-03-12T12:00:00Z");

  private final Consortium consortium = new Consortium();
  private final Journal journal = consortium.journal;

  @Test
  void isEmptyAtFirst() {
    assertThat(journal.latest()).isZero();
    assertThat(journal.latestBy(NOON)).isZero();
  }

  @Test
  void tellsWhatWasTheLatestEntryByAnInstant() {
    long first = enter(NOON);
    long second = enter(NOON.plusSeconds(10));

    assertThat(journal.latestBy(NOON.minusNanos(1000))).isZero();
    assertThat(journal.latestBy(NOON)).isEqualTo(first);
    assertThat(journal.latestBy(NOON.plusSeconds(9))).isEqualTo(first);
    assertThat(journal.latestBy(NOON.plusSeconds(10))).isEqualTo(second);
  }

  @Test
  void neverAddsToWhatWasKnownBefore() {
    long first = enter(NOON);

    long actedEarlier = enter(NOON.minusSeconds(60));

    assertThat(actedEarlier).isGreaterThan(first);
    assertThat(journal.latestBy(NOON)).isEqualTo(first);
    assertThat(journal.latestBy(NOON.plusNanos(1000))).isEqualTo(actedEarlier);
  }

  @Test
  void forgetsAnOperationThatFails() {
    long first = enter(NOON);

    assertThatThrownBy(
            () ->
                journal.inTurn(
                    () -> {
                      journal.enter(act(NOON), "members.test", "", Map.of());
                      throw new IllegalStateException("power cut");
                    }))
        .hasMessage("power cut");

    assertThat(journal.latest()).isEqualTo(first);
  }

  @Test
  void writesOneAuditLineForAnEntry() {
    enter(NOON);

    List<AuditLine> lines =
        AuditLog.over(consortium.database.dataSource()).list(AuditFilter.all(), Long.MAX_VALUE, 10);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().operation()).isEqualTo("members.test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update members.entry set reason = 'other'",
        "delete from members.entry",
        "truncate members.entry cascade"
      })
  void isNeverRewritten(String statement) {
    enter(NOON);

    assertThatThrownBy(() -> consortium.database.jdbc().sql(statement).update())
        .isInstanceOf(DataAccessException.class);
  }

  private long enter(Instant at) {
    return journal.inTurn(() -> journal.enter(act(at), "members.test", "", Map.of()));
  }

  private static Act act(Instant at) {
    return Act.of(Actor.system("test"), at);
  }
}
