package permed.platform.deliveries.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.Visibility;
import permed.platform.deliveries.Approvals;
import permed.platform.deliveries.ApproveOutcome;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Look;
import permed.platform.deliveries.Readings;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.StepOutcome;
import permed.platform.deliveries.Terms;
import permed.platform.members.Organisation;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.About;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;

/** The last step of a delivery: approved, or thrown away. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/{staging}")
class ApproveController {

  private static final String TEMPLATE = "deliveries/approve";

  private final Approvals approvals;
  private final Deliveries deliveries;
  private final Readings readings;
  private final Desk desk;
  private final Acts acts;

  ApproveController(
      Approvals approvals, Deliveries deliveries, Readings readings, Desk desk, Acts acts) {
    this.approvals = approvals;
    this.deliveries = deliveries;
    this.readings = readings;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping("/approve")
  @Allowed(Right.ORGANISATION)
  ModelAndView toApprove(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    return found.state() == Staging.State.SETTLED
        ? Reply.page(TEMPLATE, page(member, found, ""))
        : Reply.seeOther(DeliveryPages.next(member, found));
  }

  @PostMapping("/approve")
  @Allowed(Right.ORGANISATION)
  ModelAndView approve(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    if (form.version() != found.seen() || found.state() != Staging.State.SETTLED) {
      return desk.elsewhere(member, found);
    }
    return switch (approvals.approve(found, acts.by(who))) {
      case ApproveOutcome.Done it ->
          Reply.seeOther(
              DeliveryPages.of(member), "desk.deliveries.approved", it.staging().file().name());
      case ApproveOutcome.Overtaken it -> desk.elsewhere(member, it.current());
      case ApproveOutcome.Warned it ->
          Reply.seeOther(
              DeliveryPages.of(member, found, "preview"),
              "desk.deliveries.warned",
              it.warnings().size());
      case ApproveOutcome.Refused it ->
          Reply.invalid(
              TEMPLATE, page(member, found, it.reason().seen() + " – " + it.reason().remedy()));
      case ApproveOutcome.FileGone it ->
          Reply.invalid(
              TEMPLATE, page(member, found, desk.text("gone") + " " + desk.text("gone.mend")));
    };
  }

  @GetMapping("/discard")
  @Allowed(Right.ORGANISATION)
  ModelAndView toDiscard(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    if (!found.isOpen()) {
      return desk.elsewhere(member, found);
    }
    FormPage page =
        FormPage.of(
            new About(
                desk.text("discard.title", found.file().name()),
                member.name(),
                desk.text("discard.lead"),
                List.of(),
                List.of()),
            Deed.grave(
                DeliveryPages.of(member, found, "discard"),
                DeliveryPages.next(member, found),
                desk.text("discard")),
            Form.empty(DeliveryPages.FIELDS).withVersion(found.seen()),
            List.of());
    return Reply.page(FormPage.TEMPLATE, page);
  }

  @PostMapping("/discard")
  @Allowed(Right.ORGANISATION)
  ModelAndView discard(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    if (form.version() != found.seen()) {
      return desk.elsewhere(member, found);
    }
    return switch (deliveries.discard(found, acts.by(who, form))) {
      case StepOutcome.Recorded it ->
          Reply.seeOther(
              DeliveryPages.of(member), "desk.deliveries.discarded", it.staging().file().name());
      case StepOutcome.Overtaken it -> desk.elsewhere(member, it.current());
    };
  }

  private ApprovePage page(Organisation member, Staging staging, String problem) {
    Terms terms = staging.terms().orElseThrow();
    return new ApprovePage(
        desk.head(member, staging, "approve"),
        DeliveryPages.of(member, staging, "approve"),
        DeliveryPages.of(member, staging, "preview"),
        Form.empty(DeliveryPages.FIELDS).withVersion(staging.seen()),
        lines(staging, terms),
        Stream.of(DeliveredField.values())
            .filter(field -> terms.visibility().of(field) != Visibility.PUBLIC)
            .map(field -> sees(field, terms))
            .toList(),
        terms.noted().stream()
            .map(one -> SummaryLine.of(CheckPageMaker.title(one.code()), one.reason()))
            .toList(),
        problem);
  }

  private List<SummaryLine> lines(Staging staging, Terms terms) {
    String rows =
        readings.look(staging) instanceof Look.Looked looked
            ? desk.text(
                "approve.rows",
                desk.words().count("desk.deliveries.grants", looked.rows().count()),
                desk.words().formats().whole(looked.rejected()))
            : "";
    return List.of(
        SummaryLine.of(desk.text("approve.file"), staging.file().name()),
        SummaryLine.of(desk.text("approve.holds"), rows),
        SummaryLine.of(desk.text("approve.as-of"), desk.words().formats().day(terms.asOf())),
        SummaryLine.of(desk.text("approve.extent"), desk.text("extent." + terms.extent().name())));
  }

  private SummaryLine sees(DeliveredField field, Terms terms) {
    return SummaryLine.of(
        desk.text("group." + field.name()),
        desk.text("sees." + terms.visibility().of(field).name()));
  }
}
