package permed.platform.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.HandoverItem;
import permed.platform.bodies.HandsOver;
import permed.platform.people.Forgets;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;

/** What this module does for the others: passes on, forgets, and tells persons what it holds. */
@Configuration(proxyBeanMethods = false)
class SecretariatSeams {

  /** An officer's open requests and running tasks. */
  @Bean
  HandsOver secretariatHandsOver(Requests requests, Tasks tasks) {
    return (person, body, day) ->
        body.type().equals(BodyType.SECRETARIAT)
            ? Stream.concat(
                    requests.list(new InboxFilter(true, person, "")).stream()
                        .map(SecretariatSeams::item),
                    tasks.list().stream()
                        .filter(task -> has(task, person, day))
                        .map(SecretariatSeams::item))
                .sorted(
                    Comparator.comparing(
                        HandoverItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList()
            : List.of();
  }

  @Bean
  Forgets requestsForgotten(Requests requests, SecretariatSettings settings) {
    return new Forgetting("requests", settings.requestsKept()) {
      @Override
      public int forgetBefore(Instant instant) {
        return requests.forgetDoneBefore(instant);
      }
    };
  }

  @Bean
  HoldsPersonalRecords requestRecords(Requests requests) {
    return new HoldsPersonalRecords() {
      @Override
      public String section() {
        return "requests";
      }

      @Override
      public Object recordsOf(PersonId person) {
        return requests.listFrom(person).stream().map(SecretariatSeams::record).toList();
      }
    };
  }

  private static HandoverItem item(Request request) {
    return new HandoverItem(
        "request",
        request.number() + " " + request.letter().subject(),
        request.status().due(),
        "/desk/inbox/" + request.number());
  }

  private static HandoverItem item(Task task) {
    return new HandoverItem("task", task.details().name(), null, "/desk/tasks/" + task.id());
  }

  private static boolean has(Task task, PersonId person, LocalDate day) {
    LocalDate end = task.details().period().end();
    boolean runs = end == null || !end.isBefore(day);
    return runs
        && task.details().watches().stream()
            .filter(watch -> watch.person().equals(person))
            .map(watch -> watch.period().end())
            .anyMatch(last -> last == null || !last.isBefore(day));
  }

  /** What the sender may see: nothing of the officers' notes. */
  private static Map<String, Object> record(Request request) {
    Map<String, Object> record = new TreeMap<>();
    record.put("number", request.number());
    record.put("received", request.receipt().at().toString());
    record.put("subject", request.letter().subject());
    record.put("text", request.letter().text());
    record.put("state", request.status().state().name());
    record.put(
        "messages", request.entries().stream().flatMap(entry -> said(entry).stream()).toList());
    return record;
  }

  private static List<String> said(RequestEntry entry) {
    return switch (entry.step()) {
      case RequestEntry.Answer answer -> List.of(entry.act().at() + " answer: " + answer.text());
      case RequestEntry.Reply reply -> List.of(entry.act().at() + " reply: " + reply.text());
      case RequestEntry.Note note -> List.of();
      case RequestEntry.Assigned assigned -> List.of();
      case RequestEntry.Moved moved -> List.of();
      case RequestEntry.Planned planned -> List.of();
    };
  }

  /** One retention rule. */
  abstract static class Forgetting implements Forgets {

    private final String what;
    private final Period after;

    Forgetting(String what, Period after) {
      this.what = what;
      this.after = after;
    }

    @Override
    public String what() {
      return what;
    }

    @Override
    public Period after() {
      return after;
    }
  }

  /** Drops the words of whoever is erased, in the same transaction. */
  @Component
  static class ForgetsErased {

    private final RequestRows rows;

    ForgetsErased(RequestRows rows) {
      this.rows = rows;
    }

    @EventListener
    void on(PersonErased erased) {
      rows.forgetFrom(erased.person());
    }
  }
}
