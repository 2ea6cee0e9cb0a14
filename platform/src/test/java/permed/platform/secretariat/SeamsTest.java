package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.HandsOver;
import permed.platform.people.Forgets;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.People;
import permed.platform.people.Person;

/** What the secretariat does for the other modules. */
class SeamsTest extends Visits {

  @Autowired private Requests requests;
  @Autowired private Tasks tasks;
  @Autowired private Bodies bodies;
  @Autowired private People people;
  @Autowired private List<HandsOver> givers;
  @Autowired private List<Forgets> rules;
  @Autowired private List<HoldsPersonalRecords> holders;

  @Test
  void openRequestsAndTasksOfAnOfficerPassOn() {
    Person officer = scene().officer();
    Request open = received(scene().person("Delegate"));
    Request done = received(scene().person("Delegate"));
    requests.assign(open.id(), 0, null, officer.id(), Scene.act());
    requests.assign(done.id(), 0, null, officer.id(), Scene.act());
    requests.move(done.id(), 1, RequestState.CLOSED, Scene.act());
    Task task = task(officer);

    List<HandoverItem> items =
        givers.stream()
            .flatMap(giver -> giver.itemsFor(officer.id(), secretariat(), LocalDate.now()).stream())
            .toList();

    assertThat(items)
        .extracting(HandoverItem::link)
        .contains("/desk/inbox/" + open.number(), "/desk/tasks/" + task.id())
        .doesNotContain("/desk/inbox/" + done.number());
  }

  @Test
  void erasingAPersonErasesTheWordsOfTheRequests() {
    Person member = scene().person("Delegate");
    Request request = received(member);

    people.erase(member.id(), Scene.act());

    Request left = requests.find(request.number()).orElseThrow();
    assertThat(left.letter().subject() + left.letter().text()).isEmpty();
    assertThat(left.number()).isEqualTo(request.number());
  }

  @Test
  void personsAreShownTheirRequestsWithoutTheOfficersNotes() {
    Person member = scene().person("Delegate");
    Request request = received(member);
    requests.note(request.id(), 0, "Confidential remark", Scene.act());
    requests.answer(request.id(), 1, "The answer", Scene.act());

    String records =
        holders.stream()
            .filter(holder -> holder.section().equals("requests"))
            .map(holder -> holder.recordsOf(member.id()).toString())
            .findFirst()
            .orElseThrow();

    assertThat(records).contains(request.number(), "How?", "The answer");
    assertThat(records).doesNotContain("Confidential");
  }

  @Test
  void requestsAndSheetsAreKeptForAStatedTime() {
    assertThat(rule("requests").after()).isEqualTo(Period.ofMonths(36));
    assertThat(rule("uploads").after()).isEqualTo(Period.ofDays(7));
    assertThat(rule("requests").forgetBefore(Instant.EPOCH)).isZero();
    assertThat(visit("/privacy", null).words()).contains("Requests to the secretariat");
  }

  private Forgets rule(String what) {
    return rules.stream().filter(rule -> rule.what().equals(what)).findFirst().orElseThrow();
  }

  private Body secretariat() {
    return bodies.ledger().bodies().stream()
        .filter(body -> body.type().equals(BodyType.SECRETARIAT))
        .findFirst()
        .orElseThrow();
  }

  private Task task(Person officer) {
    permed.kernel.time.Period open = permed.kernel.time.Period.startingOn(Scene.START);
    TaskOutcome outcome =
        tasks.add(
            new Task.Details(
                Scene.name("Task"),
                "",
                scene().member("Partner", "SI").id(),
                List.of(),
                open,
                List.of(new Task.Watch(officer.id(), open))),
            Scene.act());
    return ((TaskOutcome.Recorded) outcome).task();
  }

  private Request received(Person from) {
    return requests.receive(
        NewRequest.of(
            new Request.Letter(
                RequestKind.QUESTION,
                "A question",
                "How?",
                new Requester.Known(from.id()),
                Locale.UK),
            Request.Channel.MEMBER),
        Scene.act());
  }
}
