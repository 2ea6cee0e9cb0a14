package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.kernel.place.Country;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.secretariat.GrantAgreement;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.Tasks;
import permed.platform.site.Allowed;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Tells everyone who the secretariat is, what it does, who pays for it, and how to reach it. */
@Controller
class SecretariatController {

  private final GrantAgreements agreements;
  private final Tasks tasks;
  private final Names names;
  private final Today today;
  private final Wordings wordings;

  SecretariatController(
      GrantAgreements agreements, Tasks tasks, Names names, Today today, Wordings wordings) {
    this.agreements = agreements;
    this.tasks = tasks;
    this.names = names;
    this.today = today;
    this.wordings = wordings;
  }

  @GetMapping("/secretariat")
  @Allowed(Right.PUBLIC)
  ModelAndView secretariat(Locale locale) {
    Wording words = wordings.in(locale);
    LocalDate day = today.day();
    return Reply.page(
        "secretariat/secretariat",
        new SecretariatPage(
            partners(day).stream().map(id -> partner(id, words)).toList(),
            tasks.list().stream()
                .map(Task::details)
                .filter(task -> task.period().contains(day))
                .map(this::task)
                .toList(),
            agreements.list().reversed().stream().map(one -> grant(one, words)).toList()));
  }

  /** Those of today's grants; between two grants those of the last, who carry on. */
  private List<OrganisationId> partners(LocalDate day) {
    List<OrganisationId> running = List.copyOf(agreements.partnersOn(day));
    List<GrantAgreement> begun =
        agreements.list().stream()
            .filter(one -> !one.details().period().start().isAfter(day))
            .toList();
    return running.isEmpty() && !begun.isEmpty()
        ? begun.getLast().details().partners().stream()
            .map(GrantAgreement.Partner::organisation)
            .toList()
        : running;
  }

  private SecretariatPage.Partner partner(OrganisationId id, Wording words) {
    Organisation organisation = names.details(id);
    Country country = organisation.country();
    return new SecretariatPage.Partner(
        "/members/" + organisation.slug(),
        organisation.name(),
        country == null ? "" : country.name(words.locale()));
  }

  private SecretariatPage.Task task(Task.Details task) {
    return new SecretariatPage.Task(task.name(), task.text(), names.organisation(task.lead()));
  }

  private SecretariatPage.Grant grant(GrantAgreement agreement, Wording words) {
    GrantAgreement.Details details = agreement.details();
    return new SecretariatPage.Grant(
        details.name(),
        details.number(),
        details.payer(),
        Periods.said(details.period(), words),
        details.partners().stream()
            .map(partner -> names.organisation(partner.organisation()))
            .collect(Collectors.joining(", ")),
        Objects.toString(details.address(), ""));
  }
}
