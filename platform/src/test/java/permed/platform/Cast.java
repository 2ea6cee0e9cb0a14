package permed.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import permed.kernel.time.Period;
import permed.platform.accounts.Accounts;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyOutcome;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatOutcome;
import permed.platform.bodies.TermOutcome;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome.Registered;
import permed.platform.site.Visibility;

/** Persons for tests over the running platform, each new, so that tests do not meet. */
public final class Cast {

  public static final String PASSWORD = "seven quiet herons";

  private static final LocalDate LONG_AGO = LocalDate.of(2016, 11, 21);

  private final People people;
  private final Accounts accounts;
  private final Bodies bodies;
  private final String base;

  /** People of a running platform at an address. */
  public Cast(People people, Accounts accounts, Bodies bodies, String base) {
    this.people = people;
    this.accounts = accounts;
    this.bodies = bodies;
    this.base = base;
  }

  /** Someone registered, without an account. */
  public Person person() {
    String name = "p" + UUID.randomUUID().toString().substring(0, 8);
    EmailAddress email = new EmailAddress(name + "@example.org");
    PersonDetails details =
        PersonDetails.of("Delegate " + name, email, Locale.UK, ZoneId.of("Europe/Vienna"));
    return ((Registered) people.register(NewPerson.of(details), act())).person();
  }

  /** Seats a person in a new body of a type and returns the body. */
  public Body seat(PersonId person, BodyType type) {
    String slug = "b" + UUID.randomUUID().toString().substring(0, 8);
    Period since = Period.startingOn(LONG_AGO);
    BodyDetails details =
        new BodyDetails(slug, "Body " + slug, type, null, "", since, Visibility.MEMBERS);
    Body body = ((BodyOutcome.Recorded) bodies.establish(details, act())).body();
    seatIn(body, person);
    return body;
  }

  /** Seats a person in a body. */
  public void seatIn(Body body, PersonId person) {
    Period since = Period.startingOn(LONG_AGO);
    SeatDetails details = new SeatDetails(new SeatHolder.Personal("tests"), false, since);
    var seat = ((SeatOutcome.Recorded) bodies.addSeat(body.id(), details, act())).seat();
    NewMandate mandate = new NewMandate(seat.id(), person, null, Capacity.EXPERT, since);
    if (!(bodies.seat(mandate, act()) instanceof MandateOutcome.Recorded)) {
      throw new IllegalStateException("not seated");
    }
  }

  /** Makes a person who sits in a body its chair. */
  public void chair(PersonId person, Body body) {
    Period since = Period.startingOn(LONG_AGO);
    OfficeDetails details = new OfficeDetails(Office.Kind.CHAIR, "", 1, since);
    Office office = ((OfficeOutcome.Recorded) bodies.addOffice(body.id(), details, act())).office();
    NewTerm term = new NewTerm(office.id(), person, null, OfficeTerm.Kind.APPOINTED, since, false);
    if (!(bodies.appoint(term, act()) instanceof TermOutcome.Recorded)) {
      throw new IllegalStateException("not appointed");
    }
  }

  /** The link that invites a person, below the base address. */
  public String invitation(PersonId person) {
    return accounts.invitationLink(person, act()).getPath();
  }

  /** Accepts a person's invitation; whoever needs no second factor has then entered. */
  public Caller entered(PersonId person) {
    Caller caller = new Caller(base);
    String link = invitation(person);
    Caller.location(caller.fillIn(link, link, Map.of("password", PASSWORD, "again", PASSWORD)));
    return caller;
  }

  /** Enters as someone who must have a second factor, and puts it off. */
  public Caller enteredWithoutSecondFactor(PersonId person) {
    Caller caller = entered(person);
    caller.get("/me/second-factor?return=/me");
    Caller.location(caller.post("/me/second-factor/later", Map.of("return", "/me")));
    return caller;
  }

  public Act act() {
    return Act.of(Actor.system("test"), Instant.now());
  }
}
