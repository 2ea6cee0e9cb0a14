package permed.platform.obligations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Actor;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Mark;
import permed.platform.obligations.MarkOutcome;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Standing;
import permed.platform.site.SummaryLine;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Where somebody says that an obligation is done, or that it is not after all. */
@Controller
class MarkController {

  private static final String FIELDS = "obligations.mark";

  private final ObligationsDesk desk;
  private final People people;
  private final Signposts posts;
  private final Wordings wordings;
  private final Acts acts;

  MarkController(
      ObligationsDesk desk, People people, Signposts posts, Wordings wordings, Acts acts) {
    this.desk = desk;
    this.people = people;
    this.posts = posts;
    this.wordings = wordings;
    this.acts = acts;
  }

  @GetMapping(OwnObligationsController.HOME + "/{key}")
  @Allowed(Right.SIGNED_IN)
  ModelAndView obligation(
      @PathVariable String key,
      @AuthenticationPrincipal SignedIn me,
      Standing visitor,
      HttpServletRequest request,
      Locale locale) {
    DiaryEntry entry = found(key, me, visitor);
    Form form = Form.empty(FIELDS).withVersion(entry.version());
    return Reply.page(FormPage.TEMPLATE, page(entry, form, me, request, locale));
  }

  @PostMapping(OwnObligationsController.HOME + "/{key}")
  @Allowed(Right.SIGNED_IN)
  ModelAndView mark(
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn me,
      Standing visitor,
      HttpServletRequest request,
      Locale locale) {
    DiaryEntry entry = found(key, me, visitor);
    FormReader form = FormReader.of(FIELDS, entered);
    boolean done = !form.line("done").equals("no");
    MarkOutcome outcome =
        desk.diary()
            .mark(
                entry.obligation().key(),
                form.version(),
                done,
                me.person(),
                visitor,
                acts.by(me, form));
    return switch (outcome) {
      case MarkOutcome.Marked marked ->
          Reply.seeOther(
              OwnObligationsController.HOME,
              done ? "obligations.mark.saved" : "obligations.mark.undone",
              title(marked.entry(), locale));
      case MarkOutcome.Stale stale -> {
        Form again = form.form().withVersion(stale.current().version());
        FormPage page = page(stale.current(), again, me, request, locale);
        yield Reply.stale(FormPage.TEMPLATE, page.with(again, page.known()));
      }
      case MarkOutcome.NotYours no -> throw unknown();
      case MarkOutcome.Unknown gone -> throw unknown();
    };
  }

  private FormPage page(
      DiaryEntry entry, Form form, SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    ObligationWords words = desk.words(List.of(entry), wording);
    Person reader = desk.person(me.person());
    String path = OwnObligationsController.HOME;
    FormPage.About about =
        new FormPage.About(
            words.title(entry.obligation()),
            wording.text("obligations.mine"),
            "",
            List.of(),
            posts.in(Area.ME, request.getRequestURI(), wording));
    String label = entry.isDone() ? "obligations.mark.undo" : "obligations.mark.do";
    return FormPage.of(
            about,
            FormPage.Deed.of(path + "/" + entry.obligation().key(), path, wording.text(label)),
            form.with("done", entry.isDone() ? "no" : "yes"),
            List.of(Control.hidden("done"), Control.lines("reason", 3)))
        .knowing(lines(entry, words, reader));
  }

  private List<SummaryLine> lines(DiaryEntry entry, ObligationWords words, Person reader) {
    Wording wording = words.wording();
    Obligation obligation = entry.obligation();
    List<SummaryLine> lines = new ArrayList<>();
    String elsewhere =
        words.dueOnClocksOf(obligation.due(), reader.zone()).map(text -> "; " + text).orElse("");
    lines.add(
        new SummaryLine(
            wording.text("obligations.line.due"), words.due(obligation.due()) + elsewhere, "", ""));
    if (obligation.body() != null) {
      lines.add(
          new SummaryLine(
              wording.text("obligations.line.body"),
              words.body(obligation),
              obligation.link(),
              wording.text("obligations.look")));
    }
    lines.add(SummaryLine.of(wording.text("obligations.line.who"), words.responsible(obligation)));
    lines.add(
        SummaryLine.of(
            wording.text("obligations.line.state"),
            ObligationLine.state(entry, words, desk.today()).text()));
    lines.addAll(history(obligation.key(), wording, reader));
    return lines;
  }

  private List<SummaryLine> history(ObligationKey key, Wording wording, Person reader) {
    List<Mark> marks = desk.diary().history(key);
    Set<PersonId> authors =
        marks.stream().flatMap(mark -> author(mark).stream()).collect(Collectors.toSet());
    Map<PersonId, String> names = people.names(authors);
    return marks.reversed().stream().map(mark -> said(mark, names, wording, reader)).toList();
  }

  private static SummaryLine said(
      Mark mark, Map<PersonId, String> names, Wording wording, Person reader) {
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

  private String title(DiaryEntry entry, Locale locale) {
    return desk.words(List.of(entry), wordings.in(locale)).title(entry.obligation());
  }

  /** One that is not there, and one that is not the person's to see, are answered alike. */
  private DiaryEntry found(String key, SignedIn me, Standing visitor) {
    return ObligationKey.parse(key)
        .flatMap(desk.diary()::find)
        .filter(
            entry -> entry.obligation().isFor(me.person()) || visitor.has(Right.SECRETARIAT, null))
        .orElseThrow(MarkController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
