package permed.platform.obligations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.HandsOver;
import permed.platform.obligations.Diary;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Wordings;

/** What a person has open in a body passes on to the successor, in the working language. */
@Component
class ObligationsHandedOver implements HandsOver {

  private final Diary diary;
  private final Bodies bodies;
  private final People people;
  private final Wordings wordings;

  ObligationsHandedOver(Diary diary, Bodies bodies, People people, Wordings wordings) {
    this.diary = diary;
    this.bodies = bodies;
    this.people = people;
    this.wordings = wordings;
  }

  @Override
  public List<HandoverItem> itemsFor(PersonId person, Body body, LocalDate day) {
    List<Obligation> open =
        diary.listFor(person).stream()
            .filter(entry -> !entry.isDone() && isOf(entry.obligation(), body))
            .map(DiaryEntry::obligation)
            .toList();
    ObligationWords words =
        new ObligationWords(
            wordings.in(Locale.UK),
            bodies.ledger().register(),
            people.names(ObligationWords.persons(open)));
    return open.stream()
        .map(one -> new HandoverItem("obligation", words.title(one), one.due().day(), one.link()))
        .toList();
  }

  private static boolean isOf(Obligation obligation, Body body) {
    return obligation.body() != null && obligation.body().id().equals(body.id());
  }
}
