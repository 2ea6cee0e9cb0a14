package permed.platform.secretariat;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
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
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatOutcome;
import permed.platform.members.Journal;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome;
import permed.platform.site.Languages;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Today;
import permed.platform.site.Visibility;

/**
 * Lets the first officer into an installation nobody can enter yet. Everyone else is invited on the
 * desk.
 */
@Component
public class FirstOfficer {

  private static final Actor OPERATOR = Actor.system("operator");
  private static final String REASON = "First officer, invited on the command line";

  private final Officers officers;
  private final Bodies bodies;
  private final People people;
  private final Accounts accounts;
  private final Journal journal;
  private final Today today;
  private final InstantSource now;
  private final PlatformSettings settings;

  FirstOfficer(
      Officers officers,
      Bodies bodies,
      People people,
      Accounts accounts,
      Journal journal,
      Today today,
      InstantSource now,
      PlatformSettings settings) {
    this.officers = officers;
    this.bodies = bodies;
    this.people = people;
    this.accounts = accounts;
    this.journal = journal;
    this.today = today;
    this.now = now;
    this.settings = settings;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * @param link enters as the officer, once
     */
    record Invited(URI link) implements Outcome {}

    /** Others sit in the secretariat and can invite. */
    record OthersAreIn(int officers) implements Outcome {}
  }

  /**
   * Writes the person down, seats the person in the secretariat, setting it up if there is none,
   * and makes the link; an officer gets another link.
   */
  public Outcome invite(String name, EmailAddress email) {
    return journal.inTurn(() -> inviteInTurn(name, email));
  }

  private Outcome inviteInTurn(String name, EmailAddress email) {
    Act act = new Act(OPERATOR, now.instant(), REASON, "");
    LocalDate day = today.day();
    Optional<PersonId> known = people.findByEmail(email).map(Person::id);
    Set<PersonId> there = officers.on(day).keySet();
    boolean isOfficer = known.filter(there::contains).isPresent();
    if (!isOfficer && !there.isEmpty()) {
      return new Outcome.OthersAreIn(there.size());
    }
    PersonId person = known.orElseGet(() -> register(name, email, act));
    if (!isOfficer) {
      seat(person, day, act);
    }
    return new Outcome.Invited(accounts.invitationLink(person, act));
  }

  private PersonId register(String name, EmailAddress email, Act act) {
    PersonDetails details =
        PersonDetails.of(name, email, Languages.ALL.getFirst(), settings.zone());
    if (people.register(NewPerson.of(details), act)
        instanceof RegisterOutcome.Registered registered) {
      return registered.person().id();
    }
    throw new IllegalStateException("the address was free a moment ago");
  }

  private void seat(PersonId person, LocalDate day, Act act) {
    Body secretariat =
        bodies.ledger().bodies().stream()
            .filter(body -> body.type().equals(BodyType.SECRETARIAT) && body.worksOn(day))
            .findFirst()
            .orElseGet(() -> establish(day, act));
    Period open = Period.startingOn(day);
    SeatDetails own = new SeatDetails(new SeatHolder.Personal("first officer"), false, open);
    SeatOutcome added = bodies.addSeat(secretariat.id(), own, act);
    if (!(added instanceof SeatOutcome.Recorded)) {
      throw new IllegalStateException("a new seat was refused: " + added);
    }
    Seat seat = ((SeatOutcome.Recorded) added).seat();
    NewMandate mandate = new NewMandate(seat.id(), person, null, Capacity.EXPERT, open);
    MandateOutcome seated = bodies.seat(mandate, act);
    if (!(seated instanceof MandateOutcome.Recorded)) {
      throw new IllegalStateException("a new mandate was refused: " + seated);
    }
  }

  private Body establish(LocalDate day, Act act) {
    for (String slug : List.of("secretariat", "secretariat-" + day.getYear())) {
      BodyDetails details =
          new BodyDetails(
              slug,
              "Secretariat",
              BodyType.SECRETARIAT,
              null,
              "",
              Period.startingOn(day),
              Visibility.PUBLIC);
      if (bodies.establish(details, act) instanceof BodyOutcome.Recorded recorded) {
        return recorded.body();
      }
    }
    throw new IllegalStateException("the secretariat's name in addresses is taken");
  }
}
