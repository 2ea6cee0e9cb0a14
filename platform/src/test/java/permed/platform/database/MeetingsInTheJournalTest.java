package permed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.TestDatabase;

/** Meetings recorded before they had entries in the journal keep who recorded them, and why. */
class MeetingsInTheJournalTest {

  private static final String BODY = "00000000-0000-4000-8000-000000000001";
  private static final String MEETING = "00000000-0000-4000-8000-000000000002";

  private final TestDatabase database = TestDatabase.empty();
  private final JdbcClient jdbc = database.jdbc();

  @Test
  void keepTheirVersionsInOrder() {
    new Migrations(database.dataSource()).migrateTo("10");
    jdbc.sql(
            """
            insert into members.entry (at, actor, reason, evidence)
            values ('2025-01-01T09:00Z', 'system:test', '', 'founding letter');
            insert into bodies.body (id, entry) values ('%1$s', 1);
            insert into meetings.meeting (id, body) values ('%2$s', '%1$s')
            """
                .formatted(BODY, MEETING))
        .update();
    version(2, "CANCELLED", "2025-01-03T09:00Z", "quorum out of reach");
    version(1, "PLANNED", "2025-01-02T09:00Z", "");

    new Migrations(database.dataSource()).migrate();

    assertThat(
            jdbc.sql(
                    """
                    select v.version || ' ' || e.number || ' ' || e.reason
                    from meetings.meeting_version v join members.entry e on e.number = v.entry
                    order by e.at
                    """)
                .query(String.class)
                .list())
        .containsExactly("1 2 ", "2 3 quorum out of reach");
    assertThatThrownBy(() -> jdbc.sql("delete from meetings.meeting_version").update())
        .hasMessageContaining("never");
  }

  private void version(int version, String state, String at, String reason) {
    jdbc.sql(
            """
            insert into meetings.meeting_version
            values (:meeting::uuid, :version, 'Spring meeting', '2025-04-10T09:00Z',
              '2025-04-10T10:00Z', 'UTC', '2025-04-10T09:00', '2025-04-10T10:00', 'REMOTE', '', '',
              :state, 'MEMBERS', null, :at::timestamptz, 'system:test', :reason, '')
            """)
        .param("meeting", MEETING)
        .param("version", version)
        .param("state", state)
        .param("at", at)
        .param("reason", reason)
        .update();
  }
}
