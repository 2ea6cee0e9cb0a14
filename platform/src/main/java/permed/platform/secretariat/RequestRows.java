package permed.platform.secretariat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** Writes and finds requests; {@link RequestReading} puts them together. */
@Repository
class RequestRows {

  private final JdbcClient jdbc;
  private final RequestReading reading;

  RequestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.reading = new RequestReading(jdbc);
  }

  /** The next number of a year: R-2026-0042. Those who ask next wait for the transaction to end. */
  String nextNumber(int year) {
    int next =
        jdbc.sql(
                """
                insert into secretariat.request_number as number (year, last) values (:year, 1)
                on conflict (year) do update set last = number.last + 1
                returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "R-%d-%04d".formatted(year, next);
  }

  void insert(Request request, Act act) {
    Requester sender = request.letter().sender();
    jdbc.sql(
            """
            insert into secretariat.request
              (id, number, kind, channel, language, person_id, body_id, visibility, due,
               received_at, received_by)
            values (:id, :number, :kind, :channel, :language, :person, :body, :visibility, :due,
              :recorded_at, :recorded_by)
            """)
        .param("id", request.id().value())
        .param("number", request.number())
        .param("kind", request.letter().kind().name())
        .param("channel", request.receipt().channel().name())
        .param("language", request.letter().language().getLanguage())
        .param("person", sender instanceof Requester.Known known ? known.person().value() : null)
        .param("body", request.receipt().body() == null ? null : request.receipt().body().value())
        .param("visibility", request.receipt().visibility().name())
        .param("due", request.receipt().due())
        .param("recorded_at", ActColumns.utc(act.at()))
        .param("recorded_by", act.by().text())
        .update();
    if (sender instanceof Requester.Outside outside) {
      insertContact(request.id(), outside);
    }
    insertText(request.id(), 0, request.letter().subject(), request.letter().text());
    insertStatus(request, act);
  }

  /** Moves the count of entries on; false if somebody was quicker. */
  boolean take(Request request, RequestStatus next, Instant at) {
    return jdbc.sql(
                """
                update secretariat.request_status
                set seen = seen + 1, state = :state, changed_at = :at, partner_id = :partner,
                  officer_id = :officer
                where request_id = :id and seen = :seen
                """)
            .param("id", request.id().value())
            .param("seen", request.seen())
            .param("state", next.state().name())
            .param("at", ActColumns.utc(at))
            .param("partner", value(next.partner()))
            .param("officer", value(next.officer()))
            .update()
        == 1;
  }

  void append(RequestId request, RequestEntry entry) {
    EntryRow row = EntryRow.of(entry.step());
    jdbc.sql(
            """
            insert into secretariat.request_entry
              (request_id, position, kind, mailed, partner_id, officer_id, state, priority, due,
               recorded_at, recorded_by, reason)
            values (:id, :position, :kind, :mailed, :partner, :officer, :state, :priority, :due,
              :recorded_at, :recorded_by, :reason)
            """)
        .param("id", request.value())
        .param("position", entry.position())
        .param("kind", row.kind())
        .param("mailed", row.mailed())
        .param("partner", row.partner())
        .param("officer", row.officer())
        .param("state", row.state())
        .param("priority", row.priority())
        .param("due", row.due())
        .param("recorded_at", ActColumns.utc(entry.act().at()))
        .param("recorded_by", entry.act().by().text())
        .param("reason", entry.act().reason())
        .update();
    if (row.text() != null) {
      insertText(request, entry.position(), "", row.text());
    }
  }

  Optional<Request> find(String number) {
    return reading.read(ids("select id from secretariat.request where number = ?", number)).stream()
        .findFirst();
  }

  Optional<Request> find(RequestId id) {
    return reading.read(List.of(id.value())).stream().findFirst();
  }

  List<Request> listFrom(PersonId person, int limit) {
    return reading.read(
        ids(
            """
            select id from secretariat.request where person_id = ?
            order by received_at desc, number desc limit ?
            """,
            person.value(),
            limit));
  }

  List<Request> listShared(Collection<BodyId> bodies, int limit) {
    return reading.read(
        ids(
            """
            select id from secretariat.request
            where visibility in ('PUBLIC', 'MEMBERS')
              or (visibility = 'BODY' and body_id = any(cast(? as uuid[])))
            order by received_at desc, number desc limit ?
            """,
            bodies.stream().map(BodyId::toString).toArray(String[]::new),
            limit));
  }

  /** The requests that fit, those changed last first. */
  List<Request> list(InboxFilter filter, int limit) {
    List<UUID> found =
        jdbc.sql(
                """
                select r.id from secretariat.request r
                join secretariat.request_status s on s.request_id = r.id
                where (not :pending or s.state in ('OPEN', 'WAITING'))
                  and (cast(:officer as uuid) is null or s.officer_id = :officer)
                  and (:words = '' or r.number ilike :number
                    or exists (select from secretariat.request_text t
                      where t.request_id = r.id and t.words @@ to_tsquery('simple', :words))
                    or exists (select from secretariat.request_contact c
                      where c.request_id = r.id
                        and to_tsvector('simple', c.name || ' ' || c.organisation || ' '
                          || coalesce(c.email, '')) @@ to_tsquery('simple', :words)))
                order by s.changed_at desc, r.number desc limit :limit
                """)
            .param("pending", filter.pendingOnly())
            .param("officer", value(filter.officer()))
            .param("words", query(filter.words()))
            .param("number", "%" + filter.words().replaceAll("[^\\w-]", "") + "%")
            .param("limit", limit)
            .query(UUID.class)
            .list();
    return reading.read(found);
  }

  /** Requests done with before an instant whose words are still there. */
  List<RequestId> doneBefore(Instant instant, int limit) {
    return ids(
            """
            select s.request_id from secretariat.request_status s
            where s.state in ('ANSWERED', 'CLOSED') and s.changed_at < ?
              and exists (select from secretariat.request_text t
                where t.request_id = s.request_id)
            order by s.changed_at limit ?
            """,
            ActColumns.utc(instant),
            limit)
        .stream()
        .map(RequestId::new)
        .toList();
  }

  /** Erases who asked, and every word. */
  void forget(List<RequestId> requests) {
    String[] ids = requests.stream().map(RequestId::toString).toArray(String[]::new);
    jdbc.sql("delete from secretariat.request_contact where request_id = any(cast(? as uuid[]))")
        .param(ids)
        .update();
    jdbc.sql("delete from secretariat.request_text where request_id = any(cast(? as uuid[]))")
        .param(ids)
        .update();
  }

  /** Erases every word of and to a person. */
  void forgetFrom(PersonId person) {
    forget(
        ids("select id from secretariat.request where person_id = ?", person.value()).stream()
            .map(RequestId::new)
            .toList());
  }

  private List<UUID> ids(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(UUID.class).list();
  }

  private void insertContact(RequestId request, Requester.Outside sender) {
    jdbc.sql(
            """
            insert into secretariat.request_contact (request_id, name, email, organisation)
            values (:id, :name, :email, :organisation)
            """)
        .param("id", request.value())
        .param("name", sender.name())
        .param("email", sender.email())
        .param("organisation", sender.organisation())
        .update();
  }

  private void insertText(RequestId request, int position, String subject, String text) {
    jdbc.sql(
            """
            insert into secretariat.request_text (request_id, position, subject, text)
            values (:id, :position, :subject, :text)
            """)
        .param("id", request.value())
        .param("position", position)
        .param("subject", subject)
        .param("text", text)
        .update();
  }

  private void insertStatus(Request request, Act act) {
    jdbc.sql(
            """
            insert into secretariat.request_status (request_id, seen, state, changed_at)
            values (:id, 0, 'OPEN', :at)
            """)
        .param("id", request.id().value())
        .param("at", ActColumns.utc(act.at()))
        .update();
  }

  /** Every word as the start of one; nothing typed is an operator. */
  private static String query(String words) {
    return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word + ":*")
        .collect(Collectors.joining(" & "));
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable UUID value(@Nullable OrganisationId organisation) {
    return organisation == null ? null : organisation.value();
  }
}
