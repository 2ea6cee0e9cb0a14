package permed.platform.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import permed.platform.site.Languages;

/** The table of persons. */
@Repository
class PersonRows {

  private static final String COLUMNS =
      " id, version, name, email, telephone, orcid, language, zone, listed, erased_at ";
  private static final int MOST = 20_000;

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Person> find(PersonId id) {
    return jdbc.sql("select" + COLUMNS + "from people.person where id = :id")
        .param("id", id.value())
        .query(PersonRows::person)
        .optional();
  }

  Optional<Person> findByEmail(EmailAddress email) {
    return jdbc.sql("select" + COLUMNS + "from people.person where email = :email")
        .param("email", email.text())
        .query(PersonRows::person)
        .optional();
  }

  List<Person> list(Collection<PersonId> ids) {
    UUID[] wanted = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    return jdbc.sql("select" + COLUMNS + "from people.person where id = any(:ids)")
        .param("ids", wanted)
        .query(PersonRows::person)
        .list();
  }

  List<Person> list() {
    return jdbc.sql(
            "select"
                + COLUMNS
                + """
                from people.person
                where erased_at is null
                order by lower(name), id
                limit :most
                """)
        .param("most", MOST)
        .query(PersonRows::person)
        .list();
  }

  List<Person> listed() {
    return list().stream().filter(Person::listed).toList();
  }

  /** Whether the row was written; not when the address is taken. */
  boolean insert(NewPerson person, Instant at) {
    StatementSpec insert =
        jdbc.sql(
                """
                insert into people.person
                  (id, version, name, email, telephone, orcid, language, zone, registered_at)
                values (:id, 1, :name, :email, :telephone, :orcid, :language, :zone, :at)
                on conflict (email) do nothing
                """)
            .param("id", person.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC));
    return with(insert, person.details()).update() == 1;
  }

  /** Whether the row was written; not when it has another version, is erased or is not there. */
  boolean update(PersonId id, int version, PersonDetails details) {
    StatementSpec update =
        jdbc.sql(
                """
                update people.person
                set version = version + 1, name = :name, email = :email, telephone = :telephone,
                  orcid = :orcid, language = :language, zone = :zone
                where id = :id and version = :version and erased_at is null
                """)
            .param("id", id.value())
            .param("version", version);
    return with(update, details).update() == 1;
  }

  void list(PersonId id, boolean listed, Instant at) {
    jdbc.sql(
            """
            update people.person set version = version + 1, listed = :listed
            where id = :id and erased_at is null
            """)
        .param("id", id.value())
        .param("listed", listed)
        .update();
    jdbc.sql(
            """
            insert into people.consent (person, purpose, given, at)
            values (:id, 'directory', :listed, :at)
            """)
        .param("id", id.value())
        .param("listed", listed)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Consent> consents(PersonId id) {
    return jdbc.sql(
            "select purpose, given, at from people.consent where person = :id order by at limit"
                + " 1000")
        .param("id", id.value())
        .query((row, n) -> new Consent(row.getString(1), row.getBoolean(2), instant(row, 3)))
        .list();
  }

  void erase(PersonId id, String pseudonym, Instant at) {
    jdbc.sql(
            """
            update people.person
            set version = version + 1, name = :pseudonym, email = null, telephone = null,
              orcid = null, language = 'en', zone = 'UTC', listed = false, erased_at = :at
            where id = :id
            """)
        .param("id", id.value())
        .param("pseudonym", pseudonym)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("delete from people.consent where person = :id").param("id", id.value()).update();
    jdbc.sql("delete from people.erasure_request where person = :id")
        .param("id", id.value())
        .update();
  }

  boolean isCalled(String name) {
    return jdbc.sql("select exists (select from people.person where name = :name)")
        .param("name", name)
        .query(Boolean.class)
        .single();
  }

  /** When the person asked first. */
  Instant askErasure(PersonId id, Instant at) {
    return jdbc.sql(
            """
            insert into people.erasure_request (person, asked_at) values (:id, :at)
            on conflict (person) do update set asked_at = erasure_request.asked_at
            returning asked_at
            """)
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, n) -> instant(row, 1))
        .single();
  }

  Optional<Instant> erasureAskedAt(PersonId id) {
    return jdbc.sql("select asked_at from people.erasure_request where person = :id")
        .param("id", id.value())
        .query((row, n) -> instant(row, 1))
        .optional();
  }

  List<ErasureRequest> erasureRequests() {
    return jdbc.sql(
            "select"
                + COLUMNS
                + """
                , asked_at from people.erasure_request join people.person on id = person
                order by asked_at limit 1000
                """)
        .query((row, n) -> new ErasureRequest(person(row, n), instant(row, 11)))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, PersonDetails details) {
    EmailAddress email = details.email();
    Orcid orcid = details.orcid();
    return statement
        .param("name", details.name())
        .param("email", email == null ? null : email.text())
        .param("telephone", details.telephone())
        .param("orcid", orcid == null ? null : orcid.text())
        .param("language", details.language().getLanguage())
        .param("zone", details.zone().getId());
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        row.getString("name"),
        row.getString("email"),
        row.getString("telephone"),
        row.getString("orcid"),
        language(row.getString("language")),
        ZoneId.of(row.getString("zone")),
        row.getBoolean("listed"),
        row.getObject("erased_at", OffsetDateTime.class) != null);
  }

  private static Locale language(@Nullable String tag) {
    return Languages.parse(tag == null ? "" : tag).orElse(Languages.ALL.getFirst());
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
