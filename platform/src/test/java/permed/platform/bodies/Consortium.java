package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.internal.RecordedLedger;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.Journal;
import permed.platform.members.MemberKind;
import permed.platform.members.Members;
import permed.platform.members.Membership;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.Stage;
import permed.platform.people.PersonId;
import permed.platform.site.Standings;
import permed.platform.site.Visibility;

/**
 * A small consortium changed through the front doors. All tests share one database, emptied for
 * each: one at a time is in use.
 */
public final class Consortium {

  public static final LocalDate START = LocalDate.of(2024, 1, 1);
  public static final ConstituencyCode IE = new ConstituencyCode("IE");
  public static final ConstituencyCode DE = new ConstituencyCode("DE");
  public static final ConstituencyCode EE = new ConstituencyCode("EE");

  public final TestDatabase database = Emptied.again();
  public final List<Object> events = new ArrayList<>();
  public final List<HandsOver> givers = new ArrayList<>();
  public final Journal journal;
  public final Members members;
  public final Bodies bodies;
  public final Nominations nominations;
  public final Handovers handovers;
  public final Standings standings;

  private Instant now = Instant.parse("2024-01-01T09:00:00Z");
  private int named;

  public Consortium() {
    RecordedLedger ledger = RecordedLedger.over(database, () -> now, events::add, givers);
    this.journal = ledger.journal();
    this.members = ledger.members();
    this.bodies = ledger.bodies();
    this.nominations = ledger.nominations();
    this.handovers = ledger.handovers();
    this.standings = ledger.standings();
  }

  /** Another instance of the application over the same database. */
  public RecordedLedger anotherInstance() {
    return RecordedLedger.over(database, () -> now, event -> {}, List.of());
  }

  public Instant now() {
    return now;
  }

  public Consortium goTo(LocalDate day) {
    return goTo(day, "09:00");
  }

  /** Goes to an hour of a day, in UTC. */
  public Consortium goTo(LocalDate day, String hour) {
    now = day.atTime(LocalTime.parse(hour)).toInstant(ZoneOffset.UTC);
    return this;
  }

  /** Something the secretariat does now; each a second later than the one before. */
  public Act act() {
    return act("", "");
  }

  public Act act(String reason, String evidence) {
    now = now.plusSeconds(1);
    return new Act(Actor.system("test"), now, reason, evidence);
  }

  public Ledger ledger() {
    return bodies.ledger();
  }

  public PersonId person() {
    PersonId person = new PersonId(UUID.randomUUID());
    database
        .jdbc()
        .sql(
            """
            insert into people.person (id, version, name, language, zone, registered_at)
            values (:id, 1, :name, 'en', 'Europe/Brussels', now())
            """)
        .param("id", person.value())
        .param("name", "Person " + ++named)
        .update();
    return person;
  }

  public OrganisationId organisation(String name, @Nullable Country country) {
    return organisation(name, OrganisationKind.PUBLIC_FUNDER, country);
  }

  public OrganisationId organisation(
      String name, OrganisationKind kind, @Nullable Country country) {
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    OrganisationOutcome outcome =
        members.add(
            new OrganisationDetails(slug, name, name, kind, country, null, Set.of(), null), act());
    return as(OrganisationOutcome.Recorded.class, outcome).organisation().id();
  }

  /** A founder: a funder that is a member for a country from the start. */
  public OrganisationId member(String name, ConstituencyCode country) {
    OrganisationId id = organisation(name, Country.of(country.value()));
    accede(id, MemberKind.MEMBER, country, START);
    return id;
  }

  public Membership accede(
      OrganisationId organisation, MemberKind kind, ConstituencyCode country, LocalDate on) {
    MembershipOutcome outcome =
        members.begin(
            new NewMembership(organisation, kind, country, Stage.ACCEDED, on),
            act("decided", "minutes of " + on));
    return as(MembershipOutcome.Recorded.class, outcome).membership();
  }

  public Membership step(Membership membership, Stage stage, LocalDate on) {
    MembershipOutcome outcome =
        members.step(membership.id(), membership.steps().size(), stage, on, act());
    return as(MembershipOutcome.Recorded.class, outcome).membership();
  }

  public Body body(String slug, BodyType type) {
    return as(
            BodyOutcome.Recorded.class,
            bodies.establish(
                new BodyDetails(
                    slug, slug, type, null, "", Period.startingOn(START), Visibility.PUBLIC),
                act()))
        .body();
  }

  /** An executive committee with the usual rules. */
  public Body committee() {
    Body body = body("excom", BodyType.EXECUTIVE_COMMITTEE);
    adopt(body, Procedure.USUAL);
    return body;
  }

  public RulesOfProcedure adopt(Body body, Procedure procedure) {
    int version = ledger().latestRulesOf(body.id()).map(RulesOfProcedure::version).orElse(0);
    return as(RulesOutcome.Adopted.class, bodies.adopt(body.id(), version, START, procedure, act()))
        .rules();
  }

  public Seat seat(Body body, ConstituencyCode country) {
    return seat(body, new SeatHolder.OfConstituency(country), true);
  }

  public Seat seat(Body body, SeatHolder holder, boolean voting) {
    return as(
            SeatOutcome.Recorded.class,
            bodies.addSeat(
                body.id(), new SeatDetails(holder, voting, Period.startingOn(START)), act()))
        .seat();
  }

  public Mandate delegate(Seat seat, @Nullable OrganisationId sender) {
    return mandate(seat, sender, Capacity.DELEGATE, Period.startingOn(START));
  }

  public Mandate mandate(
      Seat seat, @Nullable OrganisationId sender, Capacity capacity, Period period) {
    return as(
            MandateOutcome.Recorded.class,
            bodies.seat(
                new NewMandate(seat.id(), person(), sender, capacity, period),
                act("sent", "letter")))
        .mandate();
  }

  public Office office(Body body, Office.Kind kind, int places) {
    return as(
            OfficeOutcome.Recorded.class,
            bodies.addOffice(
                body.id(), new OfficeDetails(kind, "", places, Period.startingOn(START)), act()))
        .office();
  }

  /** The database of all consortia, which what is recorded cannot be deleted from otherwise. */
  private static final class Emptied {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String DELETIONS = deletions();

    static TestDatabase again() {
      DATABASE
          .transactions()
          .executeWithoutResult(
              transaction -> {
                DATABASE.jdbc().sql("set local session_replication_role = replica").update();
                DATABASE.jdbc().sql(DELETIONS).update();
              });
      return DATABASE;
    }

    /** Of everything but what the migrations put there. */
    private static String deletions() {
      return DATABASE
          .jdbc()
          .sql(
              """
              select string_agg(case
                when table_schema || '.' || table_name = 'members.constituency'
                  then 'delete from members.constituency where entry is not null'
                else format('delete from %I.%I', table_schema, table_name) end, ';')
              from information_schema.tables
              where table_type = 'BASE TABLE'
                and table_schema not in ('pg_catalog', 'information_schema', 'public')
              """)
          .query(String.class)
          .single();
    }
  }

  /** The outcome a test expects; any other fails it. */
  public static <T> T as(Class<T> expected, Object outcome) {
    assertThat(outcome).isInstanceOf(expected);
    return expected.cast(outcome);
  }
}
