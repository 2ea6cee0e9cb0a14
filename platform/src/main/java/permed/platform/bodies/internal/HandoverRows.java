package permed.platform.bodies.internal;

import static permed.platform.bodies.internal.Columns.id;
import static permed.platform.bodies.internal.Columns.mandate;
import static permed.platform.bodies.internal.Columns.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.HandedOver;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverId;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.OfficeTermId;
import permed.platform.people.PersonId;

/** Handover packs with their items and acknowledgements. */
@Repository
class HandoverRows {

  private static final String PACKS =
      """
      select h.id, h.body, h.mandate, h.term, h.outgoing, h.incoming, h.first_day, e.at, e.actor,
        e.reason, e.evidence
      from bodies.handover h
      join members.entry e on e.number = h.entry
      """;

  private final JdbcClient jdbc;

  HandoverRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Handover> of(HandoverId id) {
    return list("where h.id = :id", id.value());
  }

  List<Handover> of(PersonId person) {
    return list("where h.outgoing = :id or h.incoming = :id order by h.entry desc", person.value());
  }

  List<Handover> of(BodyId body) {
    return list("where h.body = :id order by h.entry desc", body.value());
  }

  List<Handover> of(HandedOver what) {
    return switch (what) {
      case HandedOver.OfMandate one -> list("where h.mandate = :id", one.mandate().value());
      case HandedOver.OfTerm one -> list("where h.term = :id", one.term().value());
    };
  }

  List<Handover> incomplete() {
    return completed(
        jdbc.sql(
            PACKS
                + """
                where (
                  select count(*) from bodies.handover_acknowledgement a
                  where a.handover = h.id) < 2
                order by h.entry
                """));
  }

  void insert(Handover pack, long entry) {
    jdbc.sql(
            """
            insert into bodies.handover (id, body, mandate, term, outgoing, incoming, first_day,
              entry)
            values (:id, :body, :mandate, :term, :outgoing, :incoming, :day, :entry)
            """)
        .param("id", pack.id().value())
        .param("body", pack.body().value())
        .param(
            "mandate",
            pack.what() instanceof HandedOver.OfMandate one ? one.mandate().value() : null)
        .param("term", pack.what() instanceof HandedOver.OfTerm one ? one.term().value() : null)
        .param("outgoing", pack.outgoing().value())
        .param("incoming", pack.incoming().value())
        .param("day", pack.day())
        .param("entry", entry)
        .update();
    insertItems(pack);
  }

  private void insertItems(Handover pack) {
    List<HandoverItem> items = pack.items();
    jdbc.sql(
            """
            insert into bodies.handover_item (handover, position, kind, title, due, link)
            select :handover, position, kind, title, due, link
            from unnest(cast(:positions as int[]), cast(:kinds as text[]), cast(:titles as text[]),
              cast(:dues as date[]), cast(:links as text[])) as i (position, kind, title, due, link)
            """)
        .param("handover", pack.id().value())
        .param("positions", IntStream.rangeClosed(1, items.size()).boxed().toArray(Integer[]::new))
        .param("kinds", items.stream().map(HandoverItem::kind).toArray(String[]::new))
        .param("titles", items.stream().map(HandoverItem::title).toArray(String[]::new))
        .param(
            "dues",
            items.stream()
                .map(item -> item.due() == null ? null : item.due().toString())
                .toArray(String[]::new))
        .param("links", items.stream().map(HandoverItem::link).toArray(String[]::new))
        .update();
  }

  void acknowledge(HandoverId pack, PersonId by, long entry) {
    jdbc.sql(
            """
            insert into bodies.handover_acknowledgement (handover, person, entry)
            values (:handover, :person, :entry)
            """)
        .param("handover", pack.value())
        .param("person", by.value())
        .param("entry", entry)
        .update();
  }

  private List<Handover> list(String which, UUID id) {
    return completed(jdbc.sql(PACKS + which).param("id", id));
  }

  private List<Handover> completed(JdbcClient.StatementSpec query) {
    Map<UUID, Handover> packs = new LinkedHashMap<>();
    query.query((row, n) -> pack(row)).list().forEach(pack -> packs.put(pack.id().value(), pack));
    UUID[] ids = packs.keySet().toArray(UUID[]::new);
    Map<UUID, List<HandoverItem>> items = items(ids);
    Map<UUID, Map<PersonId, Act>> acknowledged = acknowledged(ids);
    return packs.values().stream()
        .map(
            pack ->
                complete(
                    pack,
                    items.getOrDefault(pack.id().value(), List.of()),
                    acknowledged.getOrDefault(pack.id().value(), Map.of())))
        .toList();
  }

  private Map<UUID, List<HandoverItem>> items(UUID[] packs) {
    Map<UUID, List<HandoverItem>> items = new HashMap<>();
    jdbc.sql(
            """
            select handover, kind, title, due, link from bodies.handover_item
            where handover = any(:packs) order by handover, position
            """)
        .param("packs", packs)
        .query(
            row -> {
              items.computeIfAbsent(id(row, "handover"), key -> new ArrayList<>()).add(item(row));
            });
    return items;
  }

  private Map<UUID, Map<PersonId, Act>> acknowledged(UUID[] packs) {
    Map<UUID, Map<PersonId, Act>> acts = new HashMap<>();
    jdbc.sql(
            """
            select a.handover, a.person, e.at, e.actor, e.reason, e.evidence
            from bodies.handover_acknowledgement a
            join members.entry e on e.number = a.entry
            where a.handover = any(:packs)
            """)
        .param("packs", packs)
        .query(
            row -> {
              acts.computeIfAbsent(id(row, "handover"), key -> new HashMap<>())
                  .put(person(row, "person"), Columns.act(row));
            });
    return acts;
  }

  private static Handover pack(ResultSet row) throws SQLException {
    MandateId mandate = mandate(row, "mandate");
    HandedOver what =
        mandate == null
            ? new HandedOver.OfTerm(new OfficeTermId(id(row, "term")))
            : new HandedOver.OfMandate(mandate);
    return new Handover(
        new HandoverId(id(row, "id")),
        new BodyId(id(row, "body")),
        what,
        person(row, "outgoing"),
        person(row, "incoming"),
        row.getObject("first_day", LocalDate.class),
        List.of(),
        Columns.act(row),
        null,
        null);
  }

  private static HandoverItem item(ResultSet row) throws SQLException {
    return new HandoverItem(
        row.getString("kind"),
        row.getString("title"),
        row.getObject("due", LocalDate.class),
        row.getString("link"));
  }

  private static Handover complete(
      Handover pack, List<HandoverItem> items, Map<PersonId, Act> acknowledged) {
    return new Handover(
        pack.id(),
        pack.body(),
        pack.what(),
        pack.outgoing(),
        pack.incoming(),
        pack.day(),
        items,
        pack.opened(),
        acknowledged.get(pack.outgoing()),
        acknowledged.get(pack.incoming()));
  }
}
