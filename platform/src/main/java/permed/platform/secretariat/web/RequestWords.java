package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.secretariat.Priority;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestEntry;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.RequestState;
import permed.platform.secretariat.RequestStatus;
import permed.platform.secretariat.Requester;
import permed.platform.site.Choice;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Tag;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** Says what is in a request. */
@Component
class RequestWords {

  private final Names names;
  private final Today today;

  RequestWords(Names names, Today today) {
    this.names = names;
    this.today = today;
  }

  String from(Requester sender, Wording words) {
    return switch (sender) {
      case Requester.Known known -> names.person(known.person());
      case Requester.Outside outside ->
          outside.organisation().isEmpty()
              ? outside.name()
              : outside.name() + ", " + outside.organisation();
      case Requester.Forgotten nobody -> words.text("secretariat.forgotten");
    };
  }

  String subject(Request request, Wording words) {
    return request.letter().subject().isEmpty()
        ? words.text("secretariat.forgotten")
        : request.letter().subject();
  }

  Tag state(RequestStatus status, Wording words) {
    if (status.isOverdue(today.day())) {
      return new Tag(words.text("secretariat.state.overdue"), Tag.Tone.WRONG);
    }
    return plainState(status, words);
  }

  /**
   * The state as its sender sees it: whether the secretariat is late is not the sender's affair.
   */
  Tag plainState(RequestStatus status, Wording words) {
    Tag.Tone tone =
        switch (status.state()) {
          case OPEN, WAITING -> Tag.Tone.WAITING;
          case ANSWERED -> Tag.Tone.GOOD;
          case CLOSED -> Tag.Tone.PLAIN;
        };
    return new Tag(words.text("secretariat.state." + status.state()), tone);
  }

  /** Who has it, empty for nobody. */
  String has(RequestStatus status) {
    String officer = names.person(status.officer());
    String partner = names.organisation(status.partner());
    return officer.isEmpty() || partner.isEmpty() ? officer + partner : officer + ", " + partner;
  }

  String day(Request request, Wording words) {
    return words.formats().day(dayOf(request));
  }

  LocalDate dayOf(Request request) {
    return today.dayOf(request.receipt().at());
  }

  /** What happened, oldest first. */
  List<HistoryEntry> history(List<RequestEntry> entries, Wording words) {
    return entries.stream().map(entry -> entry(entry, words)).toList();
  }

  /** What the sender and the secretariat said to each other; officers are not named. */
  List<HistoryEntry> historyForSender(List<RequestEntry> entries, Wording words) {
    return history(entries, words).stream()
        .map(
            entry ->
                new HistoryEntry(entry.when(), entry.machine(), entry.title(), "", entry.text()))
        .toList();
  }

  static List<Choice> kinds(Wording words) {
    return Arrays.stream(RequestKind.values())
        .map(kind -> Choice.of(kind.name(), words.text("secretariat.kind." + kind)))
        .toList();
  }

  static List<Choice> priorities(Wording words) {
    return Arrays.stream(Priority.values())
        .map(one -> Choice.of(one.name(), words.text("desk.secretariat.priority." + one)))
        .toList();
  }

  static List<Choice> states(Wording words) {
    return Arrays.stream(RequestState.values())
        .filter(state -> state != RequestState.ANSWERED)
        .map(state -> Choice.of(state.name(), words.text("secretariat.state." + state)))
        .toList();
  }

  private HistoryEntry entry(RequestEntry entry, Wording words) {
    return new HistoryEntry(
        words.formats().day(today.dayOf(entry.act().at())),
        entry.act().at().toString(),
        title(entry.step(), words),
        names.actor(entry.act().by()),
        text(entry.step(), words));
  }

  private String title(RequestEntry.Step step, Wording words) {
    return switch (step) {
      case RequestEntry.Note note -> words.text("desk.secretariat.entry.note");
      case RequestEntry.Answer answer ->
          words.text(
              answer.mailed() ? "secretariat.entry.answer" : "secretariat.entry.answer-unmailed");
      case RequestEntry.Reply reply -> words.text("secretariat.entry.reply");
      case RequestEntry.Assigned to ->
          to.officer() == null && to.partner() == null
              ? words.text("desk.secretariat.entry.unassigned")
              : words.text(
                  "desk.secretariat.entry.assigned",
                  names.person(to.officer()).isEmpty()
                      ? names.organisation(to.partner())
                      : names.person(to.officer()));
      case RequestEntry.Moved moved ->
          words.text(
              "desk.secretariat.entry.moved", words.text("secretariat.state." + moved.state()));
      case RequestEntry.Planned plan ->
          words.text(
              "desk.secretariat.entry.planned",
              words.text("desk.secretariat.priority." + plan.priority()),
              words.formats().day(plan.due()));
    };
  }

  private static String text(RequestEntry.Step step, Wording words) {
    return switch (step) {
      case RequestEntry.Note note -> kept(note.text(), words);
      case RequestEntry.Answer answer -> kept(answer.text(), words);
      case RequestEntry.Reply reply -> kept(reply.text(), words);
      case RequestEntry.Assigned assigned -> "";
      case RequestEntry.Moved moved -> "";
      case RequestEntry.Planned planned -> "";
    };
  }

  private static String kept(String text, Wording words) {
    return text.isEmpty() ? words.text("secretariat.forgotten") : text;
  }
}
