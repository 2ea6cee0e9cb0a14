package permed.platform.bodies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.members.Journal;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.site.DeskPages;
import permed.platform.site.FormPage.About;
import permed.platform.site.FormReader;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** What every page of this module on the secretariat's desk asks for. */
@Component
class DeskOffice {

  private final Bodies bodies;
  private final People people;
  private final Journal journal;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  DeskOffice(
      Bodies bodies, People people, Journal journal, Acts acts, Today today, DeskPages desk) {
    this.bodies = bodies;
    this.people = people;
    this.journal = journal;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  /** The ledger and one of its bodies; answers 404 if there is none of this slug. */
  Opened open(String slug) {
    Ledger ledger = bodies.ledger();
    return new Opened(this, ledger, ledger.findBody(slug).orElseThrow(BodyPages::unknown));
  }

  Ledger ledger() {
    return bodies.ledger();
  }

  Bodies bodies() {
    return bodies;
  }

  /** Several operations on the ledger that are one deed. */
  <T> T together(Supplier<T> deed) {
    return journal.inTurn(deed);
  }

  People people() {
    return people;
  }

  LocalDate today() {
    return today.day();
  }

  LocalDate dayOf(Instant instant) {
    return today.dayOf(instant);
  }

  DeskPages desk() {
    return desk;
  }

  Wording words() {
    return desk.words();
  }

  Act act(SignedIn who, FormReader form) {
    return acts.by(who, form);
  }

  Map<PersonId, String> names(Collection<PersonId> persons) {
    return people.names(persons);
  }

  String name(PersonId person) {
    return Objects.requireNonNullElse(people.names(List.of(person)).get(person), "");
  }

  /**
   * The ledger at the time of a request, with the body the request is about.
   *
   * @param office who opened it
   */
  record Opened(DeskOffice office, Ledger ledger, Body body) {

    String path() {
      return BodiesDesk.BODIES + "/" + body.slug();
    }

    Wording words() {
      return office.words();
    }

    BodyWords bodyWords() {
      return new BodyWords(ledger.register(), words());
    }

    /** The head of a form about the body; the words are a message of this module's desk. */
    About about(String key, Object... arguments) {
      return office
          .desk()
          .about(
              path(),
              words().text("desk.bodies." + key, arguments),
              body.name(),
              words().textOr("desk.bodies." + key + ".lead", ""));
    }

    String text(String key, Object... arguments) {
      return words().text("desk.bodies." + key, arguments);
    }

    /** One of several by its id as addresses give it; answers 404 if there is none. */
    <T> T found(Stream<T> all, Function<T, Object> id, String text) {
      return all.filter(one -> id.apply(one).toString().equals(text))
          .findFirst()
          .orElseThrow(BodyPages::unknown);
    }
  }
}
