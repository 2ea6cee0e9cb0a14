package permed.platform.deliveries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.members.OrganisationId;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the schema {@code deliveries}. */
@Repository
class StagingRows {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String STAGINGS =
      """
      select id, organisation_id, file_name, sha256, bytes, uploaded_at, uploaded_by
      from deliveries.staging
      """;

  private final JdbcClient jdbc;

  StagingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The id of the source that is a member's own. */
  Optional<String> sourceOf(OrganisationId organisation) {
    return jdbc.sql("select id from deliveries.source where organisation_id = :organisation")
        .param("organisation", organisation.value())
        .query(String.class)
        .optional();
  }

  /** The ids of all sources that are a member's own. */
  Set<String> sources() {
    return Set.copyOf(jdbc.sql("select id from deliveries.source").query(String.class).list());
  }

  /** Gives a member its source; does nothing if it has one or the id is another's. */
  void addSource(String id, OrganisationId organisation, Act act) {
    jdbc.sql(
            """
            insert into deliveries.source (id, organisation_id, recorded_at, recorded_by)
            values (:id, :organisation, :at, :by)
            on conflict do nothing
            """)
        .param("id", id)
        .param("organisation", organisation.value())
        .param("at", utc(act.at()))
        .param("by", act.by().text())
        .update();
  }

  void insert(Staging staging) {
    jdbc.sql(
            """
            insert into deliveries.staging
              (id, organisation_id, file_name, sha256, bytes, uploaded_at, uploaded_by)
            values (:id, :organisation, :name, :sha256, :bytes, :at, :by)
            """)
        .param("id", staging.id().value())
        .param("organisation", staging.organisation().value())
        .param("name", staging.file().name())
        .param("sha256", staging.file().sha256())
        .param("bytes", staging.file().bytes())
        .param("at", utc(staging.upload().at()))
        .param("by", staging.upload().by().text())
        .update();
  }

  /** Appends a step after those that were seen; false if somebody was quicker. */
  boolean append(StagingId staging, int seen, StagingEntry entry) {
    StepColumns columns = StepColumns.of(entry.step(), JSON);
    return jdbc.sql(
                """
                insert into deliveries.step
                  (staging_id, position, kind, mapping, answers, terms, recorded_at, recorded_by,
                   reason)
                select :id, :position, :kind, :mapping, :answers, :terms, :at, :by, :reason
                where :seen = (select count(*) from deliveries.step where staging_id = :id)
                on conflict (staging_id, position) do nothing
                """)
            .param("id", staging.value())
            .param("position", seen + 1)
            .param("seen", seen)
            .param("kind", columns.kind())
            .param("mapping", columns.mapping())
            .param("answers", columns.answers())
            .param("terms", columns.terms())
            .param("at", utc(entry.act().at()))
            .param("by", entry.act().by().text())
            .param("reason", entry.act().reason())
            .update()
        == 1;
  }

  Optional<Staging> find(StagingId id) {
    return withEntries(
            jdbc.sql(STAGINGS + " where id = :id")
                .param("id", id.value())
                .query(StagingRows::row)
                .list())
        .stream()
        .findFirst();
  }

  /** What a member uploaded, the latest first. */
  List<Staging> list(OrganisationId organisation, int limit) {
    return withEntries(
        jdbc.sql(
                STAGINGS
                    + " where organisation_id = :organisation"
                    + " order by uploaded_at desc, id limit :limit")
            .param("organisation", organisation.value())
            .param("limit", limit)
            .query(StagingRows::row)
            .list());
  }

  /** What all members uploaded, the latest first. */
  List<Staging> list(int limit) {
    return withEntries(
        jdbc.sql(STAGINGS + " order by uploaded_at desc, id limit :limit")
            .param("limit", limit)
            .query(StagingRows::row)
            .list());
  }

  /** Every upload of these very bytes. */
  List<Staging> listOf(String sha256) {
    return withEntries(
        jdbc.sql(STAGINGS + " where sha256 = :sha256 order by uploaded_at desc limit 100")
            .param("sha256", sha256)
            .query(StagingRows::row)
            .list());
  }

  private List<Staging> withEntries(List<Staging> stagings) {
    Map<StagingId, List<StagingEntry>> entries =
        entries(stagings.stream().map(Staging::id).toList());
    return stagings.stream()
        .map(
            one ->
                new Staging(
                    one.id(),
                    one.organisation(),
                    one.file(),
                    one.upload(),
                    entries.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Map<StagingId, List<StagingEntry>> entries(Collection<StagingId> ids) {
    Map<StagingId, List<StagingEntry>> entries = new HashMap<>();
    jdbc.sql(
            """
            select staging_id, kind, mapping, answers, terms, recorded_at, recorded_by, reason
            from deliveries.step
            where staging_id = any(:ids)
            order by staging_id, position
            """)
        .param("ids", ids.stream().map(StagingId::value).toArray(UUID[]::new))
        .query(
            row -> {
              StagingId id = new StagingId(row.getObject("staging_id", UUID.class));
              entries.computeIfAbsent(id, none -> new ArrayList<>()).add(entry(row));
            });
    return entries;
  }

  private static StagingEntry entry(ResultSet row) throws SQLException {
    StepColumns columns =
        new StepColumns(
            row.getString("kind"),
            row.getString("mapping"),
            row.getString("answers"),
            row.getString("terms"));
    Act act =
        new Act(
            actor(row, "recorded_by"), instant(row, "recorded_at"), row.getString("reason"), "");
    return new StagingEntry(columns.step(JSON), act);
  }

  private static Staging row(ResultSet row, int number) throws SQLException {
    return new Staging(
        new StagingId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        new Staging.File(row.getString("file_name"), row.getString("sha256"), row.getLong("bytes")),
        new Staging.Upload(actor(row, "uploaded_by"), instant(row, "uploaded_at")),
        List.of());
  }

  private static Actor actor(ResultSet row, String column) throws SQLException {
    return Actor.parse(row.getString(column)).orElseThrow();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
