package permed.platform.curation.web;

import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.DeskPages;
import permed.platform.site.HistoryEntry;
import permed.platform.site.PlatformSettings;

/** Tells officers who decided, when and why; nobody else is told who. */
@Component
class Deciders {

  private final People people;
  private final DeskPages desk;
  private final PlatformSettings settings;

  Deciders(People people, DeskPages desk, PlatformSettings settings) {
    this.people = people;
    this.desk = desk;
    this.settings = settings;
  }

  /** One step of a history. */
  HistoryEntry entry(Act act, String title) {
    return new HistoryEntry(moment(act), act.at().toString(), title, who(act), act.reason());
  }

  String who(Act act) {
    return switch (act.by()) {
      case Actor.Person person ->
          people.find(new PersonId(person.id())).map(Person::name).orElse("–");
      case Actor.Part part -> part.text();
    };
  }

  String moment(Act act) {
    return desk.words().formats().moment(act.at(), settings.zone());
  }
}
