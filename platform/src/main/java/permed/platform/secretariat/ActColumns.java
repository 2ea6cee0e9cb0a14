package permed.platform.secretariat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.audit.Act;

/** The columns every recorded row ends with, and those of periods. */
final class ActColumns {

  private ActColumns() {}

  /** Values of {@code :recorded_at, :recorded_by, :reason, :evidence}. */
  static Map<String, Object> of(Act act) {
    return Map.of(
        "recorded_at", utc(act.at()),
        "recorded_by", act.by().text(),
        "reason", act.reason(),
        "evidence", act.evidence());
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  /** Of the columns {@code first_day} and {@code last_day}. */
  static Period period(ResultSet row) throws SQLException {
    return new Period(day(row, "first_day"), row.getObject("last_day", LocalDate.class));
  }
}
