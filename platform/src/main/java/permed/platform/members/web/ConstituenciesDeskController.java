package permed.platform.members.web;

import jakarta.servlet.http.HttpServletRequest;
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
import permed.platform.members.Constituency;
import permed.platform.members.Members;
import permed.platform.members.RegionOutcome;
import permed.platform.members.SeatsHeld;
import permed.platform.members.WithdrawalOutcome;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** Where the secretariat adds regions, and records that a country, a region or the EC leaves. */
@Controller
class ConstituenciesDeskController {

  private final Members members;
  private final SeatsHeld seats;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  ConstituenciesDeskController(
      Members members, SeatsHeld seats, Acts acts, Today today, DeskPages desk) {
    this.members = members;
    this.seats = seats;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping("/desk/constituencies")
  @Allowed(Right.SECRETARIAT)
  ModelAndView constituencies(HttpServletRequest request) {
    return Reply.page(
        "members/desk-constituencies", forms().page(desk.places(request.getRequestURI())));
  }

  @GetMapping("/desk/constituencies/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd() {
    return Reply.page(FormPage.TEMPLATE, forms().adding(Form.empty(MembersDesk.FIELDS)));
  }

  @PostMapping("/desk/constituencies/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    ConstituencyForms forms = forms();
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Optional<ConstituencyForms.Region> region = forms.readRegion(form);
    if (region.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, forms.adding(form.form()));
    }
    ConstituencyForms.Region read = region.get();
    return switch (members.addRegion(
        read.code(), read.name(), read.country(), acts.by(who, form))) {
      case RegionOutcome.Recorded done ->
          Reply.seeOther(
              MembersDesk.CONSTITUENCIES, "desk.members.region-added", done.region().name());
      case RegionOutcome.CodeTaken taken ->
          Reply.invalid(
              FormPage.TEMPLATE,
              forms.adding(
                  form.form().wrong("code", "desk.members.code-taken", taken.by().name())));
    };
  }

  @GetMapping("/desk/constituencies/{code}/withdrawal")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toWithdraw(@PathVariable String code) {
    Form form = Form.empty(MembersDesk.FIELDS).withDay("on", today.day());
    return Reply.page(FormPage.TEMPLATE, withdrawing(found(code), form));
  }

  @PostMapping("/desk/constituencies/{code}/withdrawal")
  @Allowed(Right.SECRETARIAT)
  ModelAndView withdraw(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Constituency constituency = found(code);
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Optional<LocalDate> on = form.requiredDay("on");
    form.requiredText("reason");
    FormPage page = withdrawing(constituency, form.form());
    return on.isEmpty() || form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            members.withdrawConstituency(constituency.code(), on.get(), acts.by(who, form)),
            constituency,
            page);
  }

  private ModelAndView answer(WithdrawalOutcome outcome, Constituency constituency, FormPage page) {
    return switch (outcome) {
      case WithdrawalOutcome.Withdrawn done ->
          Reply.seeOther(
              MembersDesk.CONSTITUENCIES,
              "desk.members.withdrawn",
              forms().name(constituency),
              done.memberships().size());
      case WithdrawalOutcome.NobodyActsForIt nobody ->
          Reply.invalid(
              FormPage.TEMPLATE, page.with(page.form().wrong("on", "desk.members.nobody")));
      case WithdrawalOutcome.BackInTime no ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.with(
                  page.form()
                      .wrong(
                          "on",
                          "desk.members.withdrawal-back-in-time",
                          forms().organisation(no.membership()),
                          desk.words().formats().day(no.earliest()))));
    };
  }

  private FormPage withdrawing(Constituency constituency, Form form) {
    return forms()
        .withdrawing(constituency, form, seats.of(constituency.code(), today.day(), desk.words()));
  }

  private Constituency found(String code) {
    return members.register().constituencies().stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow(MembersDesk::unknown);
  }

  private ConstituencyForms forms() {
    return new ConstituencyForms(members.register(), desk);
  }
}
