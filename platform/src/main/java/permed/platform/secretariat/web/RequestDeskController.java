package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.members.OrganisationId;
import permed.platform.people.Acts;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.EntryOutcome;
import permed.platform.secretariat.Priority;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestState;
import permed.platform.secretariat.Requests;
import permed.platform.site.Allowed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** One request on the desk: answered, noted, given to somebody, moved. */
@Controller
@RequestMapping(SecretariatDesk.INBOX + "/{number}")
class RequestDeskController {

  private static final String TEMPLATE = "secretariat/desk-request";

  private final Requests requests;
  private final RequestDeskPages pages;
  private final Names names;
  private final Acts acts;

  RequestDeskController(Requests requests, RequestDeskPages pages, Names names, Acts acts) {
    this.requests = requests;
    this.pages = pages;
    this.names = names;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView request(@PathVariable String number) {
    return Reply.page(TEMPLATE, pages.fresh(pages.found(number)));
  }

  @PostMapping("/answer")
  @Allowed(Right.SECRETARIAT)
  ModelAndView answer(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Request request = pages.found(number);
    FormReader form = reader(entered);
    String text = form.requiredText("answer");
    return form.isWrong()
        ? invalid(request, form)
        : reply(
            requests.answer(request.id(), form.version(), text, acts.by(who)), form, "answered");
  }

  @PostMapping("/note")
  @Allowed(Right.SECRETARIAT)
  ModelAndView note(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Request request = pages.found(number);
    FormReader form = reader(entered);
    String text = form.requiredText("note");
    return form.isWrong()
        ? invalid(request, form)
        : reply(requests.note(request.id(), form.version(), text, acts.by(who)), form, "noted");
  }

  @PostMapping("/assign")
  @Allowed(Right.SECRETARIAT)
  ModelAndView assign(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Request request = pages.found(number);
    FormReader form = reader(entered);
    Optional<PersonId> officer = form.parsed("officer", names::personId, "form.no-choice");
    Optional<OrganisationId> partner =
        form.parsed("partner", names::organisationId, "form.no-choice");
    return form.isWrong()
        ? invalid(request, form)
        : reply(
            requests.assign(
                request.id(),
                form.version(),
                partner.orElse(null),
                officer.orElse(null),
                acts.by(who)),
            form,
            "assigned");
  }

  @PostMapping("/plan")
  @Allowed(Right.SECRETARIAT)
  ModelAndView plan(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Request request = pages.found(number);
    FormReader form = reader(entered);
    Optional<Priority> priority = form.requiredChoice("priority", Priority.class);
    Optional<LocalDate> due = form.requiredDay("due");
    return priority.isEmpty() || due.isEmpty()
        ? invalid(request, form)
        : reply(
            requests.plan(request.id(), form.version(), priority.get(), due.get(), acts.by(who)),
            form,
            "planned");
  }

  @PostMapping("/move")
  @Allowed(Right.SECRETARIAT)
  ModelAndView move(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Request request = pages.found(number);
    FormReader form = reader(entered);
    Optional<RequestState> state =
        form.requiredChoice("state", RequestState.class)
            .filter(one -> one != RequestState.ANSWERED);
    return state.isEmpty()
        ? invalid(request, form)
        : reply(
            requests.move(request.id(), form.version(), state.get(), acts.by(who)), form, "moved");
  }

  private ModelAndView reply(EntryOutcome outcome, FormReader form, String done) {
    return switch (outcome) {
      case EntryOutcome.Recorded it ->
          Reply.seeOther(
              SecretariatDesk.INBOX + "/" + it.request().number(),
              "desk.secretariat.request." + done,
              it.request().number());
      case EntryOutcome.Overtaken it ->
          Reply.stale(
              TEMPLATE,
              pages.page(it.current(), form.form().withVersion(it.current().seen()), true));
    };
  }

  private ModelAndView invalid(Request request, FormReader form) {
    return Reply.invalid(TEMPLATE, pages.page(request, form.form(), false));
  }

  private static FormReader reader(MultiValueMap<String, String> entered) {
    return FormReader.of(SecretariatDesk.FIELDS, entered);
  }
}
