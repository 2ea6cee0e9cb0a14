package permed.platform.bodies.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.MandateId;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** How columns that many tables share are read. */
final class Columns {

  private Columns() {}

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(id(row, column));
  }

  static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new OrganisationId(id);
  }

  static @Nullable BodyId body(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new BodyId(id);
  }

  static @Nullable MandateId mandate(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new MandateId(id);
  }

  static Period period(ResultSet row) throws SQLException {
    return new Period(
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
  }

  /** The act of the entry a row was recorded with, joined as at, actor, reason, evidence. */
  static Act act(ResultSet row) throws SQLException {
    return new Act(
        Actor.parse(row.getString("actor")).orElseThrow(),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getString("evidence"));
  }
}
