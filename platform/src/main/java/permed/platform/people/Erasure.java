package permed.platform.people;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;

/** Takes a person's data away and leaves a pseudonym. Works within the caller's transaction. */
final class Erasure {

  private static final int SHORTEST = 4;

  private final PersonRows rows;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  Erasure(PersonRows rows, AuditLog audit, ApplicationEventPublisher events) {
    this.rows = rows;
    this.audit = audit;
    this.events = events;
  }

  String erase(Person person, Act act) {
    if (person.erased()) {
      return person.name();
    }
    String pseudonym = pseudonym(person.id());
    rows.erase(person.id(), pseudonym, act.at());
    audit.record(act, "people.erase", People.subject(person.id()), Map.of("now", pseudonym));
    events.publishEvent(new PersonErased(person.id(), pseudonym, act));
    return pseudonym;
  }

  ErasureOutcome ask(PersonId id, Act act) {
    audit.record(act, "people.ask-erasure", People.subject(id), Map.of());
    return new ErasureOutcome.Asked(rows.askErasure(id, act.at()));
  }

  /** The id is random, so its digits tell nothing; more of them where the first are taken. */
  private String pseudonym(PersonId id) {
    String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
    int length = SHORTEST;
    while (length < digits.length() && rows.isCalled(called(digits, length))) {
      length++;
    }
    return called(digits, length);
  }

  private static String called(String digits, int length) {
    return "Former participant " + digits.substring(0, length);
  }
}
