package permed.platform.secretariat.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Actor;

/** The table {@code secretariat.upload}. */
@Repository
class UploadRows {

  private static final String COLUMNS =
      """
      select id, file_name, uploaded_by, uploaded_at, expires_at, imported_at, imported_rows,
        left_out_rows
      from secretariat.upload
      """;

  private final JdbcClient jdbc;

  UploadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Upload upload, byte[] sha256, byte[] content) {
    jdbc.sql(
            """
            insert into secretariat.upload
              (id, file_name, sha256, content, uploaded_at, uploaded_by, expires_at)
            values (:id, :name, :sha256, :content, :at, :by, :expires)
            """)
        .param("id", upload.id().value())
        .param("name", upload.fileName())
        .param("sha256", HexFormat.of().formatHex(sha256))
        .param("content", content)
        .param("at", utc(upload.at()))
        .param("by", upload.by().text())
        .param("expires", utc(upload.expires()))
        .update();
  }

  /** Uploads that have not expired, the latest first. */
  List<Upload> list(Instant now, int limit) {
    return jdbc.sql(
            COLUMNS
                + " where expires_at > :now or imported_at is not null"
                + " order by uploaded_at desc limit :limit")
        .param("now", utc(now))
        .param("limit", limit)
        .query((row, n) -> upload(row))
        .list();
  }

  Optional<Upload> find(UploadId id) {
    return jdbc.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, n) -> upload(row))
        .optional();
  }

  /** The sheet itself; empty once it is imported or expired. */
  Optional<byte[]> content(UploadId id, Instant now) {
    return jdbc.sql(
            "select content from secretariat.upload"
                + " where id = :id and content is not null and expires_at > :now")
        .param("id", id.value())
        .param("now", utc(now))
        .query((row, n) -> row.getBytes("content"))
        .optional();
  }

  /** Drops the sheet and notes what came of it; false if that was done before. */
  boolean finish(UploadId id, Upload.Done done) {
    return jdbc.sql(
                """
                update secretariat.upload
                set content = null, imported_at = :at, imported_rows = :rows, left_out_rows = :out
                where id = :id and imported_at is null
                """)
            .param("id", id.value())
            .param("at", utc(done.at()))
            .param("rows", done.imported())
            .param("out", done.leftOut())
            .update()
        == 1;
  }

  /** Deletes sheets uploaded before an instant and never imported, and notes of old imports. */
  int deleteBefore(Instant instant) {
    return jdbc.sql("delete from secretariat.upload where uploaded_at < :at")
        .param("at", utc(instant))
        .update();
  }

  private static Upload upload(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime imported = row.getObject("imported_at", OffsetDateTime.class);
    return new Upload(
        new UploadId(row.getObject("id", UUID.class)),
        row.getString("file_name"),
        Actor.parse(row.getString("uploaded_by")).orElseThrow(),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        imported == null
            ? null
            : new Upload.Done(
                imported.toInstant(), row.getInt("imported_rows"), row.getInt("left_out_rows")));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
