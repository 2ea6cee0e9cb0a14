package permed.platform.obligations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import permed.platform.audit.Actor;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Mark;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;

/** Makes the page of one obligation: what it is, what was said of it, and what to say next. */
record MarkPageMaker(
    ObligationsDesk desk, People people, Person reader, Wording wording, List<Place> places) {

  FormPage make(DiaryEntry entry, Form form) {
    String path = OwnObligationsController.HOME;
    FormPage.About about =
        new FormPage.About(title(entry), wording.text("obligations.mine"), "", List.of(), places);
    String label = entry.isDone() ? "obligations.mark.undo" : "obligations.mark.do";
    return FormPage.of(
            about,
            FormPage.Deed.of(path + "/" + entry.obligation().key(), path, wording.text(label)),
            form.with("done", entry.isDone() ? "no" : "yes"),
            List.of(Control.hidden("done"), Control.lines("reason", 3)))
        .knowing(lines(entry));
  }

  String title(DiaryEntry entry) {
    return words(entry).title(entry.obligation());
  }

  private ObligationWords words(DiaryEntry entry) {
    return desk.words(List.of(entry), wording);
  }

  private List<SummaryLine> lines(DiaryEntry entry) {
    ObligationWords words = words(entry);
    Obligation obligation = entry.obligation();
    List<SummaryLine> lines = new ArrayList<>();
    lines.add(line("due", due(obligation, words)));
    if (obligation.body() != null) {
      lines.add(
          new SummaryLine(
              wording.text("obligations.line.body"),
              words.body(obligation),
              obligation.link(),
              wording.text("obligations.look")));
    }
    lines.add(line("who", words.responsible(obligation)));
    lines.add(line("state", ObligationLine.state(entry, words, desk.today()).text()));
    lines.addAll(history(obligation.key()));
    return lines;
  }

  private SummaryLine line(String name, String text) {
    return SummaryLine.of(wording.text("obligations.line." + name), text);
  }

  private String due(Obligation obligation, ObligationWords words) {
    return words
        .dueOnClocksOf(obligation.due(), reader.zone())
        .map(elsewhere -> words.due(obligation.due()) + "; " + elsewhere)
        .orElse(words.due(obligation.due()));
  }

  private List<SummaryLine> history(ObligationKey key) {
    List<Mark> marks = desk.diary().history(key);
    Set<PersonId> authors =
        marks.stream().flatMap(mark -> author(mark).stream()).collect(Collectors.toSet());
    Map<PersonId, String> names = people.names(authors);
    return marks.reversed().stream().map(mark -> said(mark, names)).toList();
  }

  private SummaryLine said(Mark mark, Map<PersonId, String> names) {
    String who = author(mark).map(names::get).orElse("");
    String what =
        wording.text(mark.done() ? "obligations.said.done" : "obligations.said.open", who);
    return SummaryLine.of(
        wording.formats().moment(mark.act().at(), reader.zone()),
        mark.note().isEmpty() ? what : what + " – " + mark.note());
  }

  private static Optional<PersonId> author(Mark mark) {
    return mark.act().by() instanceof Actor.Person person
        ? Optional.of(new PersonId(person.id()))
        : Optional.empty();
  }
}
