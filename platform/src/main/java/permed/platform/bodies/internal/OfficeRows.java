package permed.platform.bodies.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;

/** Appends offices and their terms. */
@Repository
class OfficeRows {

  private final JdbcClient jdbc;

  OfficeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insertOffice(Office office, long entry) {
    jdbc.sql("insert into bodies.office (id, body, entry) values (:id, :body, :entry)")
        .param("id", office.id().value())
        .param("body", office.body().value())
        .param("entry", entry)
        .update();
  }

  void insert(Office version, long entry) {
    jdbc.sql(
            """
            insert into bodies.office_version (office, version, kind, name, places, first_day,
              last_day, entry)
            values (:office, :version, :kind, :name, :places, :first, :last, :entry)
            """)
        .param("office", version.id().value())
        .param("version", version.version())
        .param("kind", version.kind().name())
        .param("name", version.name())
        .param("places", version.places())
        .param("first", version.period().start())
        .param("last", version.period().end())
        .param("entry", entry)
        .update();
  }

  void insertTerm(OfficeTerm term, long entry) {
    jdbc.sql(
            """
            insert into bodies.term (id, office, person, organisation, kind, counts, entry)
            values (:id, :office, :person, :organisation, :kind, :counts, :entry)
            """)
        .param("id", term.id().value())
        .param("office", term.office().value())
        .param("person", term.person().value())
        .param("organisation", term.organisation() == null ? null : term.organisation().value())
        .param("kind", term.kind().name())
        .param("counts", term.full())
        .param("entry", entry)
        .update();
  }

  void insert(OfficeTerm version, boolean annulled, long entry) {
    jdbc.sql(
            """
            insert into bodies.term_version (term, version, first_day, last_day, annulled, entry)
            values (:term, :version, :first, :last, :annulled, :entry)
            """)
        .param("term", version.id().value())
        .param("version", version.version())
        .param("first", version.period().start())
        .param("last", version.period().end())
        .param("annulled", annulled)
        .param("entry", entry)
        .update();
  }
}
