package permed.platform.obligations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.MarkOutcome;
import permed.platform.obligations.ObligationKey;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Standing;
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
    return Reply.page(FormPage.TEMPLATE, maker(me, request, locale).make(entry, form));
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
    ObligationKey known = found(key, me, visitor).obligation().key();
    FormReader form = FormReader.of(FIELDS, entered);
    boolean done = !form.line("done").equals("no");
    return answer(
        desk.diary().mark(known, form.version(), done, me.person(), visitor, acts.by(me, form)),
        form.form(),
        maker(me, request, locale));
  }

  private ModelAndView answer(MarkOutcome outcome, Form entered, MarkPageMaker maker) {
    return switch (outcome) {
      case MarkOutcome.Marked marked ->
          Reply.seeOther(
              OwnObligationsController.HOME,
              marked.entry().isDone() ? "obligations.mark.saved" : "obligations.mark.undone",
              maker.title(marked.entry()));
      case MarkOutcome.Stale stale -> {
        Form again = entered.withVersion(stale.current().version());
        FormPage page = maker.make(stale.current(), again);
        yield Reply.stale(FormPage.TEMPLATE, page.with(page.form(), page.known()));
      }
      case MarkOutcome.NotYours no -> throw unknown();
      case MarkOutcome.Unknown gone -> throw unknown();
    };
  }

  private MarkPageMaker maker(SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    List<Place> places = posts.in(Area.ME, request.getRequestURI(), wording);
    return new MarkPageMaker(desk, people, desk.person(me.person()), wording, places);
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
