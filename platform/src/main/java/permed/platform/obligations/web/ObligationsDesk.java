package permed.platform.obligations.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Ledger;
import permed.platform.obligations.Diary;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** What every page of the obligations asks for. */
@Component
class ObligationsDesk {

  private final Diary diary;
  private final Bodies bodies;
  private final People people;
  private final Today today;

  ObligationsDesk(Diary diary, Bodies bodies, People people, Today today) {
    this.diary = diary;
    this.bodies = bodies;
    this.people = people;
    this.today = today;
  }

  Diary diary() {
    return diary;
  }

  Ledger ledger() {
    return bodies.ledger();
  }

  LocalDate today() {
    return today.day();
  }

  Person person(PersonId id) {
    return people.get(id);
  }

  /** The words of some obligations, with the names of everyone they are about or up to. */
  ObligationWords words(Collection<DiaryEntry> entries, Wording wording) {
    List<Obligation> obligations = entries.stream().map(DiaryEntry::obligation).toList();
    Set<PersonId> persons = new HashSet<>(ObligationWords.persons(obligations));
    obligations.forEach(one -> persons.addAll(one.responsible()));
    return new ObligationWords(wording, bodies.ledger().register(), people.names(persons));
  }
}
