package permed.platform.sample;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;
import permed.platform.secretariat.EntryOutcome;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Priority;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.site.Languages;

/** Requests in the inbox of the sample: new, given to somebody, overdue, answered. */
@Component
class SampleInbox {

  private final Requests requests;

  SampleInbox(Requests requests) {
    this.requests = requests;
  }

  void tell(Replay replay, SamplePeople.Cast cast) {
    for (SampleTable.Row row : SampleTable.read("requests")) {
      LocalDate day = replay.days().day(row.text("on"));
      replay.add(day, 10, "", act -> receive(row, cast, act));
    }
  }

  private void receive(SampleTable.Row row, SamplePeople.Cast cast, Act act) {
    Request.Channel channel = row.choice("channel", Request.Channel.class);
    Locale language = Languages.parse(row.text("language")).orElseThrow();
    Requester sender =
        channel == Request.Channel.MEMBER
            ? new Requester.Known(cast.get(row.text("e-mail")))
            : new Requester.Outside(row.text("name"), row.text("e-mail"), row.text("organisation"));
    Request.Letter letter =
        new Request.Letter(
            row.choice("kind", RequestKind.class),
            row.text("subject"),
            row.text("text"),
            sender,
            language);
    Request request = requests.receive(NewRequest.of(letter, channel), act);
    if (!row.text("officer").isEmpty()) {
      request = give(request, cast.get(row.text("officer")), act);
    }
    if (!row.text("priority").isEmpty()) {
      request =
          recorded(
              requests.plan(
                  request.id(),
                  request.seen(),
                  row.choice("priority", Priority.class),
                  request.receipt().due(),
                  act));
    }
    if (!row.text("answer").isEmpty()) {
      recorded(requests.answer(request.id(), request.seen(), row.text("answer"), act));
    }
  }

  private Request give(Request request, PersonId officer, Act act) {
    return recorded(requests.assign(request.id(), request.seen(), null, officer, act));
  }

  private static Request recorded(EntryOutcome outcome) {
    return Refusal.unless(EntryOutcome.Recorded.class, outcome, "a request").request();
  }
}
