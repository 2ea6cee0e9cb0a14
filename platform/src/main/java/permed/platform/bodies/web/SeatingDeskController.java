package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.NewMandate;
import permed.platform.bodies.Seat;
import permed.platform.bodies.Successor;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat seats someone, and hands a mandate over to a successor. */
@Controller
class SeatingDeskController {

  private final DeskOffice office;
  private final NewcomersDesk newcomers;

  SeatingDeskController(DeskOffice office, NewcomersDesk newcomers) {
    this.office = office;
    this.newcomers = newcomers;
  }

  @GetMapping("/desk/bodies/{body}/seats/{seat}/seating")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toSeat(@PathVariable String body, @PathVariable String seat) {
    MandateForms forms = new MandateForms(office.open(body));
    Seat empty = SeatDeskController.seat(forms.opened(), seat);
    return Reply.page(FormPage.TEMPLATE, forms.seating(empty, forms.seatingStart(empty)));
  }

  @PostMapping("/desk/bodies/{body}/seats/{seat}/seating")
  @Allowed(Right.SECRETARIAT)
  ModelAndView seat(
      @PathVariable String body,
      @PathVariable String seat,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Seat empty = SeatDeskController.seat(forms.opened(), seat);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<PersonField.Named> person = forms.readPerson(form);
    Optional<MandateDetails> details = forms.readDetails(form);
    FormPage page = forms.seating(empty, form.form());
    if (person.isEmpty() || details.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, page);
    }
    Act act = office.act(who, form);
    return answer(
        newcomers.with(
            person.get(),
            act,
            one -> office.bodies().seat(mandate(empty, one, details.get()), act),
            MandateOutcome.Recorded.class::isInstance),
        forms,
        page);
  }

  private static NewMandate mandate(Seat seat, PersonId person, MandateDetails details) {
    return new NewMandate(
        seat.id(), person, details.sender(), details.capacity(), details.period());
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/handover")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toHandOver(@PathVariable String body, @PathVariable String mandate) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = MandateDeskController.mandate(forms.opened(), mandate);
    Form form =
        MandateForms.versioned(now)
            .with("sender", forms.slug(now.sender()))
            .withDay("from", office.today().plusDays(1));
    return Reply.page(FormPage.TEMPLATE, forms.handingOver(now, form));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/handover")
  @Allowed(Right.SECRETARIAT)
  ModelAndView handOver(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = MandateDeskController.mandate(forms.opened(), mandate);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<PersonField.Named> person = forms.readPerson(form);
    OrganisationId sender = forms.sender(form).orElse(null);
    Optional<LocalDate> from = forms.readFrom(form);
    FormPage page = forms.handingOver(now, form.form());
    if (person.isEmpty() || from.isEmpty() || form.isWrong()) {
      return Reply.invalid(FormPage.TEMPLATE, page);
    }
    Act act = office.act(who, form);
    return answer(
        newcomers.with(
            person.get(),
            act,
            one ->
                office
                    .bodies()
                    .handOver(
                        now.id(), form.version(), new Successor(one, sender, from.get()), act),
            MandateOutcome.Recorded.class::isInstance),
        forms,
        page);
  }

  private ModelAndView answer(
      NewcomersDesk.Outcome<MandateOutcome> outcome, MandateForms forms, FormPage page) {
    return switch (outcome) {
      case NewcomersDesk.Outcome.Done<MandateOutcome> done ->
          MandateDeskController.answer(done.outcome(), forms.opened(), page);
      case NewcomersDesk.Outcome.EmailTaken<MandateOutcome> taken ->
          Reply.invalid(
              FormPage.TEMPLATE, page.wrong("new-email", "desk.bodies.email-taken", taken.email()));
    };
  }
}
