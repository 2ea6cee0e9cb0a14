package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import permed.platform.accounts.internal.Event;
import permed.platform.accounts.internal.Events;
import permed.platform.accounts.internal.Organisations;
import permed.platform.accounts.internal.Organisations.Linked;
import permed.platform.accounts.internal.Passkey;
import permed.platform.accounts.internal.Passkeys;
import permed.platform.accounts.internal.SecondFactors;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.Sessions;
import permed.platform.accounts.internal.SignIn;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Puts together what a person is shown of the own account. */
@Component
class SecurityPageMaker {

  private static final int EVENTS = 30;

  private final Sessions sessions;
  private final SecondFactors factors;
  private final Passkeys passkeys;
  private final SignIn signIn;
  private final Organisations organisations;
  private final Events events;
  private final People people;
  private final Signposts posts;
  private final Wordings wordings;

  SecurityPageMaker(
      Sessions sessions,
      SecondFactors factors,
      Passkeys passkeys,
      SignIn signIn,
      Organisations organisations,
      Events events,
      People people,
      Signposts posts,
      Wordings wordings) {
    this.sessions = sessions;
    this.factors = factors;
    this.passkeys = passkeys;
    this.signIn = signIn;
    this.organisations = organisations;
    this.events = events;
    this.people = people;
    this.posts = posts;
    this.wordings = wordings;
  }

  SecurityPage page(Session session, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    Person person = people.get(session.person());
    return new SecurityPage(
        posts.in(Area.ME, request.getRequestURI(), wording),
        signIn.hasPassword(person.id()),
        factors.hasGenerator(person.id()),
        factors.hasAny(person.id()),
        factors.codesLeft(person.id()),
        passkeys.list(person.id()).stream().map(key -> key(key, person, wording)).toList(),
        organisations.linked(person.id()),
        sessions.running(person.id()).stream()
            .map(other -> line(other, session, person, wording))
            .toList(),
        events.list(person.id(), EVENTS).stream()
            .map(event -> entry(event, person, wording))
            .toList());
  }

  private static KeyLine key(Passkey key, Person person, Wording wording) {
    return new KeyLine(
        key.id(),
        key.label(),
        wording.formats().moment(key.createdAt(), person.zone()),
        wording.formats().moment(key.lastUsedAt(), person.zone()));
  }

  private static SessionLine line(Session other, Session own, Person person, Wording wording) {
    return new SessionLine(
        other.id().toString(),
        other.agent(),
        other.network(),
        wording.text("accounts.method." + other.method()),
        wording.formats().moment(other.createdAt(), person.zone()),
        wording.formats().moment(other.seenAt(), person.zone()),
        other.id().equals(own.id()));
  }

  private static HistoryEntry entry(Event event, Person person, Wording wording) {
    String where = event.agent().isEmpty() ? "" : event.agent() + ", " + event.network();
    return new HistoryEntry(
        wording.formats().moment(event.at(), person.zone()),
        event.at().toString(),
        wording.text("accounts.event." + event.kind().id()),
        where,
        "");
  }

  record SecurityPage(
      List<Place> places,
      boolean password,
      boolean generator,
      boolean secondFactor,
      int codesLeft,
      List<KeyLine> passkeys,
      List<Linked> organisations,
      List<SessionLine> sessions,
      List<HistoryEntry> events) {}

  record KeyLine(String id, String label, String since, String used) {}

  record SessionLine(
      String id,
      String agent,
      String network,
      String method,
      String since,
      String seen,
      boolean here) {}
}
