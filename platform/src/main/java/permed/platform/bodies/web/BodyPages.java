package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import permed.platform.bodies.Bodies;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;
import permed.platform.site.Today;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What every page of the bodies asks for: the ledger, names, the day and the words. */
@Component
class BodyPages {

  private final Bodies bodies;
  private final People people;
  private final Today today;
  private final Wordings wordings;

  BodyPages(Bodies bodies, People people, Today today, Wordings wordings) {
    this.bodies = bodies;
    this.people = people;
    this.today = today;
    this.wordings = wordings;
  }

  LocalDate today() {
    return today.day();
  }

  /** The bodies a visitor may see, by all that is known now. */
  VisibleBodies visible(Standing visitor) {
    return new VisibleBodies(bodies.ledger(), visitor);
  }

  /** The same by what was known at the end of a day; absent for all that is known now. */
  VisibleBodies visible(Standing visitor, @Nullable LocalDate known) {
    return known == null
        ? visible(visitor)
        : new VisibleBodies(bodies.ledgerKnownAt(today.endOf(known)), visitor);
  }

  PersonNames names(Collection<PersonId> persons, Standing visitor) {
    return PersonNames.of(people, persons, visitor);
  }

  Wording wording(Locale locale) {
    return wordings.in(locale);
  }

  /** What is not there, and what the visitor may not know of, are answered alike. */
  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
