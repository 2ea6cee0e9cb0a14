package permed.platform.bodies.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.bodies.Mandate;

/** Appends mandates. */
@Repository
class MandateRows {

  private final JdbcClient jdbc;

  MandateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insertMandate(Mandate mandate, long entry) {
    jdbc.sql(
            """
            insert into bodies.mandate (id, seat, person, entry)
            values (:id, :seat, :person, :entry)
            """)
        .param("id", mandate.id().value())
        .param("seat", mandate.seat().value())
        .param("person", mandate.person().value())
        .param("entry", entry)
        .update();
  }

  void insert(Mandate version, boolean annulled, long entry) {
    jdbc.sql(
            """
            insert into bodies.mandate_version (mandate, version, sender, capacity, first_day,
              last_day, annulled, entry)
            values (:mandate, :version, :sender, :capacity, :first, :last, :annulled, :entry)
            """)
        .param("mandate", version.id().value())
        .param("version", version.version())
        .param("sender", version.sender() == null ? null : version.sender().value())
        .param("capacity", version.capacity().name())
        .param("first", version.period().start())
        .param("last", version.period().end())
        .param("annulled", annulled)
        .param("entry", entry)
        .update();
  }
}
