package permed.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyOutcome;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOutcome;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatOutcome;
import permed.platform.bodies.TermOutcome;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Members;
import permed.platform.members.Membership;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationKind;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.Stage;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.RegisterOutcome;
import permed.platform.site.Visibility;

/**
 * Makes members, bodies and people through the front doors, under names no other test has; all of
 * it began on {@link #START}.
 */
public record Scene(Members members, Bodies bodies, People people) {

  public static final LocalDate START = LocalDate.of(2020, 1, 1);

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** A name nobody else uses: "Board 7". */
  public static String name(String word) {
    return word + " " + ProcessHandle.current().pid() % 1000 + COUNTER.incrementAndGet();
  }

  public static Act act() {
    return new Act(Actor.system("test"), Instant.now(), "as decided", "minutes");
  }

  public Person person(String word) {
    PersonDetails details =
        PersonDetails.of(name(word), null, Locale.UK, ZoneId.of("Europe/Brussels"));
    RegisterOutcome outcome = people.register(NewPerson.of(details), act());
    return ((RegisterOutcome.Registered) outcome).person();
  }

  public Organisation organisation(String word, OrganisationKind kind) {
    String name = name(word);
    OrganisationDetails details =
        new OrganisationDetails(
            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
            name,
            name.replace(" ", ""),
            kind,
            Country.of("IE"),
            null,
            Set.of("ec"),
            null);
    return ((OrganisationOutcome.Recorded) members.add(details, act())).organisation();
  }

  public Membership begin(
      Organisation organisation, MemberKind kind, String constituency, Stage stage) {
    NewMembership membership =
        new NewMembership(
            organisation.id(), kind, new ConstituencyCode(constituency), stage, START);
    return ((MembershipOutcome.Recorded) members.begin(membership, act())).membership();
  }

  /** A funder that is a member for a country. */
  public Organisation member(String word, String country) {
    Organisation organisation = organisation(word, OrganisationKind.PUBLIC_FUNDER);
    begin(organisation, MemberKind.MEMBER, country, Stage.ACCEDED);
    return organisation;
  }

  public Body body(String word, BodyType type, @Nullable Body parent, Visibility visibility) {
    String name = name(word);
    BodyDetails details =
        new BodyDetails(
            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
            name,
            type,
            parent == null ? null : parent.id(),
            "Does what has to be done.",
            Period.startingOn(START),
            visibility);
    return ((BodyOutcome.Recorded) bodies.establish(details, act())).body();
  }

  /** A public committee with the usual rules. */
  public Body committee() {
    Body body = body("Committee", BodyType.EXECUTIVE_COMMITTEE, null, Visibility.PUBLIC);
    adopt(body, 0, START, Procedure.USUAL);
    return body;
  }

  public void adopt(Body body, int seen, LocalDate from, Procedure procedure) {
    RulesOutcome outcome = bodies.adopt(body.id(), seen, from, procedure, act());
    if (!(outcome instanceof RulesOutcome.Adopted)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  public Seat seat(Body body, SeatHolder holder, boolean voting) {
    SeatDetails details = new SeatDetails(holder, voting, Period.startingOn(START));
    return ((SeatOutcome.Recorded) bodies.addSeat(body.id(), details, act())).seat();
  }

  public Seat seatOf(Body body, String country) {
    return seat(body, new SeatHolder.OfConstituency(new ConstituencyCode(country)), true);
  }

  public Mandate seated(
      Seat seat, Person person, @Nullable Organisation sender, Capacity capacity) {
    NewMandate mandate =
        new NewMandate(
            seat.id(),
            person.id(),
            sender == null ? null : sender.id(),
            capacity,
            Period.startingOn(START));
    return ((MandateOutcome.Recorded) bodies.seat(mandate, act())).mandate();
  }

  public Office office(Body body, Office.Kind kind) {
    OfficeDetails details = new OfficeDetails(kind, "", 1, Period.startingOn(START));
    return ((OfficeOutcome.Recorded) bodies.addOffice(body.id(), details, act())).office();
  }

  public OfficeTerm holds(Office office, Person person, Period period, OfficeTerm.Kind kind) {
    NewTerm term = new NewTerm(office.id(), person.id(), null, kind, period, false);
    return ((TermOutcome.Recorded) bodies.appointDespite(term, act())).term();
  }

  /** Someone who sits in a secretariat, and so may do everything on the desk. */
  public Person officer() {
    Body secretariat = body("Secretariat", BodyType.SECRETARIAT, null, Visibility.PUBLIC);
    Person officer = person("Officer");
    seated(
        seat(secretariat, new SeatHolder.Personal("secretary"), false),
        officer,
        null,
        Capacity.EXPERT);
    return officer;
  }
}
