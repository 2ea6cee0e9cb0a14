package permed.platform.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.landscape.grant.SourceRecordId;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;

/** The table {@code curation.award_ruling}. */
@Repository
class AwardRulingRows {

  private static final String RULINGS =
      """
      select number, one, other, verdict, recorded_at, recorded_by, reason
      from curation.award_ruling r
      """;

  private static final String LATEST =
      """
      where number = (
        select max(number) from curation.award_ruling l where l.one = r.one and l.other = r.other)
      """;

  private final JdbcClient jdbc;

  AwardRulingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(RecordPair pair, AwardVerdict verdict, Act act) {
    jdbc.sql(
            """
            insert into curation.award_ruling
              (one, other, verdict, recorded_at, recorded_by, reason)
            values (:one, :other, :verdict, :at, :by, :reason)
            """)
        .param("one", pair.one().toString())
        .param("other", pair.other().toString())
        .param("verdict", verdict.name())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("by", act.by().text())
        .param("reason", act.reason())
        .update();
  }

  /** The latest ruling on each pair, withdrawn ones left out, in the order they were made. */
  List<AwardRuling> listStanding() {
    return jdbc.sql(RULINGS + LATEST + "and verdict <> 'WITHDRAWN' order by number")
        .query(AwardRulingRows::ruling)
        .list();
  }

  /** The newest rulings on any pair, the newest first. */
  List<AwardRuling> listNewest(int limit) {
    return jdbc.sql(RULINGS + "order by number desc limit :limit")
        .param("limit", limit)
        .query(AwardRulingRows::ruling)
        .list();
  }

  /** Every ruling on one pair, the newest first. */
  List<AwardRuling> list(RecordPair pair) {
    return jdbc.sql(RULINGS + "where one = :one and other = :other order by number desc")
        .param("one", pair.one().toString())
        .param("other", pair.other().toString())
        .query(AwardRulingRows::ruling)
        .list();
  }

  Optional<AwardRuling> findLatest(RecordPair pair) {
    return list(pair).stream().findFirst();
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select from curation.award_ruling)")
        .query(Boolean.class)
        .single();
  }

  private static AwardRuling ruling(ResultSet row, int number) throws SQLException {
    return new AwardRuling(
        row.getLong("number"),
        new RecordPair(id(row, "one"), id(row, "other")),
        AwardVerdict.valueOf(row.getString("verdict")),
        act(row));
  }

  static Act act(ResultSet row) throws SQLException {
    return new Act(
        Actor.parse(row.getString("recorded_by")).orElseThrow(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        "");
  }

  static SourceRecordId id(ResultSet row, String column) throws SQLException {
    return SourceRecordId.parse(row.getString(column)).orElseThrow();
  }
}
