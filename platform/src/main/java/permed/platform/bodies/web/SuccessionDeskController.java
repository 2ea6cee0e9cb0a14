package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
import permed.platform.bodies.Body;
import permed.platform.bodies.Succession;
import permed.platform.bodies.SuccessionOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat records which bodies carry on the work of which. */
@Controller
class SuccessionDeskController {

  /** Which way the work went. */
  enum Direction {
    CAME_FROM,
    WENT_TO
  }

  private final DeskOffice office;

  SuccessionDeskController(DeskOffice office) {
    this.office = office;
  }

  @GetMapping("/desk/bodies/{body}/succession")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toLink(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    Form form = Form.empty(BodiesDesk.FIELDS).withDay("on", office.today());
    return Reply.page(FormPage.TEMPLATE, linking(opened, form));
  }

  @PostMapping("/desk/bodies/{body}/succession")
  @Allowed(Right.SECRETARIAT)
  ModelAndView link(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    List<Succession> successions = read(opened, form);
    if (successions.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, linking(opened, form.form()));
    }
    Act act = office.act(who, form);
    office.together(
        () -> {
          successions.forEach(one -> record(one, act));
          return successions;
        });
    return Reply.seeOther(opened.path(), "desk.bodies.linked", opened.body().name());
  }

  /** A link that is there already is what was wanted; one to itself the form does not offer. */
  private void record(Succession succession, Act act) {
    switch (office.bodies().succeed(succession, act)) {
      case SuccessionOutcome.Recorded done -> {}
      case SuccessionOutcome.AlreadyRecorded there -> {}
      case SuccessionOutcome.SucceedsItself itself ->
          throw new IllegalStateException("the form offers other bodies only: " + succession);
    }
  }

  private List<Succession> read(DeskOffice.Opened opened, FormReader form) {
    Optional<Direction> direction = form.requiredChoice("direction", Direction.class);
    List<Body> bodies =
        others(opened).stream().filter(one -> form.chosen("bodies").contains(one.slug())).toList();
    if (bodies.isEmpty()) {
      form.wrong("bodies", "form.missing-choice");
    }
    Optional<Succession.Kind> kind = form.requiredChoice("how", Succession.Kind.class);
    Optional<LocalDate> on = form.requiredDay("on");
    if (form.isWrong() || direction.isEmpty() || kind.isEmpty() || on.isEmpty()) {
      return List.of();
    }
    return bodies.stream()
        .map(
            other ->
                direction.get() == Direction.CAME_FROM
                    ? new Succession(other.id(), opened.body().id(), on.get(), kind.get())
                    : new Succession(opened.body().id(), other.id(), on.get(), kind.get()))
        .toList();
  }

  private static List<Body> others(DeskOffice.Opened opened) {
    return opened.ledger().bodies().stream()
        .filter(other -> !other.id().equals(opened.body().id()))
        .sorted(Comparator.comparing(Body::name))
        .toList();
  }

  private FormPage linking(DeskOffice.Opened opened, Form form) {
    List<Choice> bodies =
        others(opened).stream().map(one -> Choice.of(one.slug(), one.name())).toList();
    return FormPage.of(
        opened.about("succession"),
        Deed.of(opened.path() + "/succession", opened.path(), opened.text("succession.save")),
        form,
        List.of(
            Control.radios("direction", choices(opened, Direction.values(), "direction.")),
            Control.checkboxes("bodies", bodies),
            Control.radios("how", choices(opened, Succession.Kind.values(), "how.")),
            Control.day("on"),
            Control.text("evidence"),
            Control.lines("reason", 2)));
  }

  private static List<Choice> choices(DeskOffice.Opened opened, Enum<?>[] values, String key) {
    return Arrays.stream(values)
        .map(value -> Choice.of(value.name(), opened.text(key + value)))
        .toList();
  }
}
