package permed.platform.meetings.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.MeetingDays;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Visibility;

/** The tables of meetings and their versions. */
@Repository
class MeetingTable implements MeetingDays {

  private static final String VERSIONS =
      """
      select m.id, m.body, v.version, v.title, v.starts_at, v.ends_at, v.zone, v.typed_start,
        v.typed_end, v.mode, v.place, v.link, v.state, v.visibility, v.noticed_at, e.at, e.actor,
        e.reason, e.evidence
      from meetings.meeting m
      join meetings.meeting_version v on v.meeting = m.id
      join members.entry e on e.number = v.entry
      """;

  private static final String LATEST =
      """
      where v.version = (
        select max(l.version) from meetings.meeting_version l where l.meeting = m.id)
      """;

  private static final String KNOWN =
      """
      where v.entry <= :entry and not exists (
        select from meetings.meeting_version later
        where later.meeting = v.meeting and later.version > v.version and later.entry <= :entry)
      """;

  private final JdbcClient jdbc;

  MeetingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PlannedMeeting> list() {
    return jdbc.sql(VERSIONS + LATEST + "order by v.starts_at, m.id")
        .query(MeetingTable::meeting)
        .list();
  }

  List<PlannedMeeting> listOf(BodyId body) {
    return jdbc.sql(VERSIONS + LATEST + "and m.body = :body order by v.starts_at, m.id")
        .param("body", body.value())
        .query(MeetingTable::meeting)
        .list();
  }

  Optional<PlannedMeeting> find(MeetingId meeting) {
    return jdbc.sql(VERSIONS + LATEST + "and m.id = :id")
        .param("id", meeting.value())
        .query(MeetingTable::meeting)
        .optional();
  }

  List<PlannedMeeting> history(MeetingId meeting) {
    return jdbc.sql(VERSIONS + "where m.id = :id order by v.version")
        .param("id", meeting.value())
        .query(MeetingTable::meeting)
        .list();
  }

  void insert(MeetingId meeting, BodyId body) {
    jdbc.sql("insert into meetings.meeting (id, body) values (:id, :body)")
        .param("id", meeting.value())
        .param("body", body.value())
        .update();
  }

  void append(PlannedMeeting meeting, long entry) {
    MeetingPlan plan = meeting.plan();
    jdbc.sql(
            """
            insert into meetings.meeting_version
              (meeting, version, title, starts_at, ends_at, zone, typed_start, typed_end, mode,
                place, link, state, visibility, noticed_at, entry)
            values (:meeting, :version, :title, :startsAt, :endsAt, :zone, :typedStart, :typedEnd,
              :mode, :place, :link, :state, :visibility, :noticedAt, :entry)
            """)
        .param("meeting", meeting.id().value())
        .param("version", meeting.version())
        .param("title", plan.title())
        .param("startsAt", utc(plan.time().start()))
        .param("endsAt", utc(plan.time().end()))
        .param("zone", plan.time().zone().getId())
        .param("typedStart", plan.time().typedStart())
        .param("typedEnd", plan.time().typedEnd())
        .param("mode", plan.mode().name())
        .param("place", plan.place())
        .param("link", plan.link())
        .param("state", meeting.state().name())
        .param("visibility", plan.visibility().name())
        .param("noticedAt", meeting.noticed() == null ? null : utc(meeting.noticed()))
        .param("entry", entry)
        .update();
  }

  @Override
  public Map<BodyId, List<LocalDate>> knownUpTo(long entry) {
    return jdbc
        .sql(VERSIONS + KNOWN + "and v.state <> 'CANCELLED'")
        .param("entry", entry)
        .query(MeetingTable::meeting)
        .list()
        .stream()
        .collect(
            groupingBy(
                PlannedMeeting::body,
                mapping(meeting -> meeting.time().firstDay(), toUnmodifiableList())));
  }

  private static PlannedMeeting meeting(ResultSet row, int number) throws SQLException {
    return new PlannedMeeting(
        new MeetingId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        new BodyId(row.getObject("body", UUID.class)),
        plan(row),
        MeetingState.valueOf(row.getString("state")),
        instant(row, "noticed_at"),
        act(row));
  }

  private static MeetingPlan plan(ResultSet row) throws SQLException {
    MeetingTime time =
        new MeetingTime(
            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
            row.getObject("ends_at", OffsetDateTime.class).toInstant(),
            ZoneId.of(row.getString("zone")),
            row.getObject("typed_start", LocalDateTime.class),
            row.getObject("typed_end", LocalDateTime.class));
    return new MeetingPlan(
        row.getString("title"),
        time,
        MeetingMode.valueOf(row.getString("mode")),
        row.getString("place"),
        row.getString("link"),
        Visibility.valueOf(row.getString("visibility")));
  }

  private static Act act(ResultSet row) throws SQLException {
    return new Act(
        Actor.parse(row.getString("actor")).orElseThrow(),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getString("evidence"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
