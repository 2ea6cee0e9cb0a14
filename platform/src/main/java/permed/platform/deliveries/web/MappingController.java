package permed.platform.deliveries.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.source.mapping.Mapping;
import permed.platform.deliveries.Deliveries;
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

/** What the columns of a file mean, written in YAML: for what the form cannot say. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/{staging}/mapping")
class MappingController {

  private static final String TEMPLATE = "deliveries/mapping";

  private final Deliveries deliveries;
  private final Desk desk;
  private final Acts acts;

  MappingController(Deliveries deliveries, Desk desk, Acts acts) {
    this.deliveries = deliveries;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView toWrite(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    if (!found.isOpen()) {
      return desk.elsewhere(member, found);
    }
    String yaml = found.mapped().map(StagingStep.Mapped::yaml).orElseGet(() -> start(member));
    Form form = Form.empty(DeliveryPages.FIELDS).withVersion(found.seen()).with("yaml", yaml);
    return Reply.page(TEMPLATE, page(member, found, form, List.of()));
  }

  @PostMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView write(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    String yaml = form.requiredText("yaml") + "\n";
    List<String> mistakes = form.isWrong() ? List.of() : mistakes(yaml, member, form);
    if (form.isWrong()) {
      return Reply.invalid(TEMPLATE, page(member, found, form.form(), mistakes));
    }
    if (!found.isOpen() || form.version() != found.seen()) {
      return stale(member, found, form);
    }
    return switch (deliveries.map(found, yaml, null, acts.by(who))) {
      case StepOutcome.Recorded it ->
          Reply.seeOther(DeliveryPages.of(member, it.staging(), "check"));
      case StepOutcome.Overtaken it -> stale(member, it.current(), form);
    };
  }

  private ModelAndView stale(Organisation member, Staging now, FormReader form) {
    if (!now.isOpen()) {
      return desk.elsewhere(member, now);
    }
    MappingPage page = page(member, now, form.form().withVersion(now.seen()), List.of());
    return Reply.stale(
        TEMPLATE,
        new MappingPage(page.head().overtaken(), page.href(), page.back(), page.form(), List.of()));
  }

  private List<String> mistakes(String yaml, Organisation member, FormReader form) {
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Mistaken mistaken -> {
        form.wrong("yaml", "desk.deliveries.wrong.yaml");
        yield mistaken.mistakes().stream().map(Object::toString).toList();
      }
      case Mapping.Outcome.Understood understood -> {
        String id = deliveries.sourceOf(member.id());
        if (!understood.mapping().profile().id().equals(id)) {
          form.wrong("yaml", "desk.deliveries.wrong.id", id);
        }
        yield List.of();
      }
    };
  }

  private String start(Organisation member) {
    String id = deliveries.sourceOf(member.id());
    return """
    id: %s
    name: %s
    licence: CC0-1.0
    attribution: %s
    """
        .formatted(id, member.name().replace(": ", " "), member.name().replace(": ", " "));
  }

  private MappingPage page(Organisation member, Staging staging, Form form, List<String> mistakes) {
    return new MappingPage(
        desk.head(member, staging, "columns"),
        DeliveryPages.of(member, staging, "mapping"),
        DeliveryPages.of(member, staging, "columns"),
        form,
        mistakes);
  }
}
