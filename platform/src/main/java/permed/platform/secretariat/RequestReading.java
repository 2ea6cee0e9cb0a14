package permed.platform.secretariat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.BodyId;
import permed.platform.people.PersonId;
import permed.platform.site.Languages;
import permed.platform.site.Visibility;

/** Puts requests together from their tables, all of them in two queries. */
final class RequestReading {

  private final JdbcClient jdbc;

  RequestReading(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The requests of these ids, in their order. */
  List<Request> read(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String[] wanted = ids.stream().map(UUID::toString).toArray(String[]::new);
    Map<UUID, List<RequestEntry>> entries = entries(wanted);
    Map<UUID, Request> requests = new HashMap<>();
    jdbc.sql(
            """
            select r.id, r.number, r.kind, r.channel, r.language, r.person_id, r.body_id,
              r.visibility, r.due, r.received_at, t.subject, t.text,
              c.name, c.email, c.organisation
            from secretariat.request r
            left join secretariat.request_text t on t.request_id = r.id and t.position = 0
            left join secretariat.request_contact c on c.request_id = r.id
            where r.id = any(cast(:ids as uuid[]))
            """)
        .param("ids", wanted)
        .query(
            row -> {
              UUID id = ActColumns.id(row, "id");
              requests.put(id, request(row, entries.getOrDefault(id, List.of())));
            });
    return ids.stream().map(requests::get).filter(Objects::nonNull).toList();
  }

  private Map<UUID, List<RequestEntry>> entries(String[] ids) {
    Map<UUID, List<RequestEntry>> entries = new HashMap<>();
    jdbc.sql(
            """
            select e.request_id, e.position, e.kind, e.mailed, e.partner_id, e.officer_id, e.state,
              e.priority, e.due, e.recorded_at, e.recorded_by, e.reason, t.text
            from secretariat.request_entry e
            left join secretariat.request_text t using (request_id, position)
            where e.request_id = any(cast(:ids as uuid[]))
            order by e.request_id, e.position
            """)
        .param("ids", ids)
        .query(
            row -> {
              entries
                  .computeIfAbsent(ActColumns.id(row, "request_id"), id -> new ArrayList<>())
                  .add(entry(row));
            });
    return entries;
  }

  private static RequestEntry entry(ResultSet row) throws SQLException {
    Act act =
        new Act(
            Actor.parse(row.getString("recorded_by")).orElseThrow(),
            ActColumns.instant(row, "recorded_at"),
            row.getString("reason"),
            "");
    return new RequestEntry(row.getInt("position"), EntryRow.of(row).step(), act);
  }

  private static Request request(ResultSet row, List<RequestEntry> entries) throws SQLException {
    @Nullable UUID body = ActColumns.idOrNull(row, "body_id");
    return new Request(
        new RequestId(ActColumns.id(row, "id")),
        row.getString("number"),
        new Request.Letter(
            RequestKind.valueOf(row.getString("kind")),
            Objects.toString(row.getString("subject"), ""),
            Objects.toString(row.getString("text"), ""),
            sender(row),
            language(row.getString("language"))),
        new Request.Receipt(
            ActColumns.instant(row, "received_at"),
            ActColumns.day(row, "due"),
            Request.Channel.valueOf(row.getString("channel")),
            body == null ? null : new BodyId(body),
            Visibility.valueOf(row.getString("visibility"))),
        entries);
  }

  private static Requester sender(ResultSet row) throws SQLException {
    @Nullable UUID person = ActColumns.idOrNull(row, "person_id");
    if (person != null) {
      return new Requester.Known(new PersonId(person));
    }
    @Nullable String name = row.getString("name");
    return name == null
        ? new Requester.Forgotten()
        : new Requester.Outside(name, row.getString("email"), row.getString("organisation"));
  }

  private static Locale language(String tag) {
    return Languages.parse(tag).orElse(Languages.ALL.getFirst());
  }
}
