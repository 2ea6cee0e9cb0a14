package permed.platform.deliveries.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.platform.deliveries.ColumnAnswers;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Readings;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.StagingStep;
import permed.platform.deliveries.StepOutcome;
import permed.platform.members.Organisation;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The second step of a delivery: what its columns mean, asked in a form. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/{staging}/columns")
class ColumnsController {

  private static final String TEMPLATE = "deliveries/columns";

  private final Deliveries deliveries;
  private final Readings readings;
  private final ColumnsPageMaker pages;
  private final Desk desk;
  private final Acts acts;

  ColumnsController(
      Deliveries deliveries, Readings readings, ColumnsPageMaker pages, Desk desk, Acts acts) {
    this.deliveries = deliveries;
    this.readings = readings;
    this.pages = pages;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView toAnswer(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam(defaultValue = "") String sheet) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    List<Sketch> sketches = sketches(found);
    if (!found.isOpen() || sketches.isEmpty()) {
      return Reply.seeOther(
          DeliveryPages.of(member),
          found.isOpen() ? "desk.deliveries.file-gone" : "desk.deliveries.closed",
          found.file().name());
    }
    ColumnAnswers before = answers(member, found);
    String wanted = sheet.isEmpty() && before != null ? before.sheet() : sheet;
    Sketch sketch = pick(sketches, wanted);
    Form form = ColumnsForm.start(sketch, before, found.seen());
    return Reply.page(TEMPLATE, pages.page(member, found, sketches, sketch, form));
  }

  @PostMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView answer(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    List<Sketch> sketches = sketches(found);
    if (!found.isOpen() || sketches.isEmpty()) {
      return desk.elsewhere(member, found);
    }
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    Sketch sketch = pick(sketches, form.line("sheet"));
    Optional<ColumnAnswers> answers = ColumnsForm.read(form, sketch);
    if (answers.isEmpty()) {
      return Reply.invalid(TEMPLATE, pages.page(member, found, sketches, sketch, form.form()));
    }
    if (form.version() != found.seen()) {
      return stale(member, found, sketches, sketch, form);
    }
    return switch (deliveries.map(found, sketch, answers.get(), acts.by(who))) {
      case StepOutcome.Recorded it ->
          Reply.seeOther(DeliveryPages.of(member, it.staging(), "check"));
      case StepOutcome.Overtaken it -> stale(member, it.current(), sketches, sketch, form);
    };
  }

  private ModelAndView stale(
      Organisation member, Staging now, List<Sketch> sketches, Sketch sketch, FormReader form) {
    return now.isOpen()
        ? Reply.stale(
            TEMPLATE,
            pages
                .page(member, now, sketches, sketch, form.form().withVersion(now.seen()))
                .overtaken())
        : desk.elsewhere(member, now);
  }

  /** What was answered for this file, else for the last one of the member. */
  private @Nullable ColumnAnswers answers(Organisation member, Staging staging) {
    if (staging.mapped().isPresent()) {
      return staging.mapped().get().answers();
    }
    return deliveries.list(member.id()).stream()
        .filter(Staging::isArchived)
        .flatMap(one -> one.mapped().stream())
        .findFirst()
        .map(StagingStep.Mapped::answers)
        .orElse(null);
  }

  private List<Sketch> sketches(Staging staging) {
    return readings.sketch(staging).orElse(null) instanceof Sketch.Outcome.Sketched sketched
        ? sketched.sketches()
        : List.of();
  }

  private static Sketch pick(List<Sketch> sketches, String sheet) {
    return sketches.stream()
        .filter(one -> one.sheet().equals(sheet))
        .findFirst()
        .orElse(sketches.getFirst());
  }
}
