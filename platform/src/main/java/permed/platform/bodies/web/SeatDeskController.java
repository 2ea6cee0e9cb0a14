package permed.platform.bodies.web;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatDetails;
import permed.platform.bodies.SeatOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat adds and amends the seats of a body. */
@Controller
class SeatDeskController {

  private final DeskOffice office;

  SeatDeskController(DeskOffice office) {
    this.office = office;
  }

  @GetMapping("/desk/bodies/{body}/seats/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .with("voting", "yes")
            .withDay("from", opened.body().period().start());
    return Reply.page(FormPage.TEMPLATE, adding(opened, form));
  }

  @PostMapping("/desk/bodies/{body}/seats/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<SeatDetails> details = form(opened).read(form);
    FormPage page = adding(opened, form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office.bodies().addSeat(opened.body().id(), details.get(), office.act(who, form)),
            opened,
            page);
  }

  @GetMapping("/desk/bodies/{body}/seats/{seat}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable String body, @PathVariable String seat) {
    DeskOffice.Opened opened = office.open(body);
    Seat now = seat(opened, seat);
    return Reply.page(FormPage.TEMPLATE, amending(opened, now, form(opened).filled(now)));
  }

  @PostMapping("/desk/bodies/{body}/seats/{seat}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable String body,
      @PathVariable String seat,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    Seat now = seat(opened, seat);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<SeatDetails> details = form(opened).read(form);
    FormPage page = amending(opened, now, form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .amendSeat(now.id(), form.version(), details.get(), office.act(who, form)),
            opened,
            page);
  }

  static Seat seat(DeskOffice.Opened opened, String id) {
    return opened.found(opened.ledger().seatsOf(opened.body().id()).stream(), Seat::id, id);
  }

  private ModelAndView answer(SeatOutcome outcome, DeskOffice.Opened opened, FormPage page) {
    return switch (outcome) {
      case SeatOutcome.Recorded done ->
          Reply.seeOther(
              opened.path(),
              "desk.bodies.seat-saved",
              opened.bodyWords().holder(done.seat().holder()));
      case SeatOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(
                  page.form().withVersion(stale.current().version()),
                  form(opened).lines(stale.current())));
    };
  }

  private FormPage adding(DeskOffice.Opened opened, Form form) {
    return FormPage.of(
        opened.about("add-seat"),
        Deed.of(opened.path() + "/seats/new", opened.path(), opened.text("add-seat")),
        form,
        form(opened).controls());
  }

  private FormPage amending(DeskOffice.Opened opened, Seat seat, Form form) {
    return FormPage.of(
        opened.about("amend-seat", opened.bodyWords().holder(seat.holder())),
        Deed.of(opened.path() + "/seats/" + seat.id(), opened.path(), opened.text("save")),
        form,
        form(opened).controls());
  }

  private SeatForm form(DeskOffice.Opened opened) {
    return new SeatForm(opened.ledger().register(), office.words());
  }
}
