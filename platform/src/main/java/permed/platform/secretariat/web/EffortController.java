package permed.platform.secretariat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
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
import permed.platform.members.OrganisationId;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.Effort;
import permed.platform.secretariat.EffortOutcome;
import permed.platform.secretariat.EffortSum;
import permed.platform.secretariat.EffortYear;
import permed.platform.secretariat.Efforts;
import permed.platform.secretariat.Quarter;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.TaskId;
import permed.platform.secretariat.Tasks;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Paging;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** Person-months planned and used, by task, partner and quarter. */
@Controller
@RequestMapping(SecretariatDesk.EFFORT)
class EffortController {

  private static final String FORM = "secretariat/desk-effort-form";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2200;

  private final Efforts efforts;
  private final Tasks tasks;
  private final EffortForm forms;
  private final Names names;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  EffortController(
      Efforts efforts,
      Tasks tasks,
      EffortForm forms,
      Names names,
      Acts acts,
      Today today,
      DeskPages desk) {
    this.efforts = efforts;
    this.tasks = tasks;
    this.forms = forms;
    this.names = names;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView effort(@RequestParam(required = false) @Nullable Integer year) {
    int shown = checked(year == null ? today.day().getYear() : year);
    EffortYear effort = efforts.of(shown);
    List<EffortPage.Link> links =
        running(shown).stream()
            .map(
                task ->
                    new EffortPage.Link(
                        SecretariatDesk.EFFORT + "/" + shown + "/" + task.id(),
                        task.details().name()))
            .toList();
    return Reply.page(
        "secretariat/desk-effort",
        new EffortPage(
            desk.places(SecretariatDesk.EFFORT),
            shown,
            tables(effort),
            links,
            new Paging(link(shown - 1), link(shown + 1))));
  }

  @GetMapping("/{year}/{task}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toEnter(@PathVariable int year, @PathVariable UUID task) {
    Task found = found(task);
    return Reply.page(
        FORM,
        forms.page(found, efforts.of(checked(year)), Form.empty(SecretariatDesk.FIELDS), false));
  }

  @PostMapping("/{year}/{task}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView enter(
      @PathVariable int year,
      @PathVariable UUID task,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Task found = found(task);
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    List<Effort> entries = forms.read(found, efforts.of(checked(year)), form);
    if (form.isWrong()) {
      return Reply.invalid(FORM, forms.page(found, efforts.of(year), form.form(), false));
    }
    return switch (efforts.enter(year, entries, acts.by(who))) {
      case EffortOutcome.Recorded it ->
          Reply.seeOther(link(year), "desk.secretariat.effort.saved", found.details().name());
      case EffortOutcome.Stale it ->
          Reply.stale(FORM, forms.page(found, it.current(), form.form(), true));
    };
  }

  private List<EffortPage.Table> tables(EffortYear year) {
    List<EffortPage.Row> byTask = new ArrayList<>();
    for (Task task : tasks.list()) {
      add(byTask, task.details().name(), year, cell -> cell.task().equals(task.id()));
    }
    List<EffortPage.Row> byPartner = new ArrayList<>();
    for (OrganisationId partner : year.partners()) {
      add(byPartner, names.organisation(partner), year, cell -> cell.partner().equals(partner));
    }
    List<EffortPage.Row> byQuarter = new ArrayList<>();
    for (Quarter quarter : Quarter.ofYear(year.year())) {
      add(byQuarter, quarter.toString(), year, cell -> cell.quarter().equals(quarter));
    }
    EffortPage.Row total = row(text("effort.sum"), year.sum(cell -> true));
    return List.of(
        new EffortPage.Table(text("effort.by-task"), byTask, total),
        new EffortPage.Table(text("effort.by-partner"), byPartner, total),
        new EffortPage.Table(text("effort.by-quarter"), byQuarter, total));
  }

  private void add(
      List<EffortPage.Row> rows, String name, EffortYear year, Predicate<Effort.Cell> wanted) {
    EffortSum sum = year.sum(wanted);
    if (sum.planned() != null || sum.used() != null) {
      rows.add(row(name, sum));
    }
  }

  private EffortPage.Row row(String name, EffortSum sum) {
    return new EffortPage.Row(
        name,
        forms.said(sum.planned()),
        forms.said(sum.used()),
        forms.said(sum.deviation()),
        sum.deviation() != null && sum.deviation().signum() > 0);
  }

  private List<Task> running(int year) {
    return tasks.list().stream().filter(task -> task.details().period().daysIn(year) > 0).toList();
  }

  private static int checked(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw SecretariatDesk.unknown();
    }
    return year;
  }

  private static String link(int year) {
    return SecretariatDesk.EFFORT + "?year=" + year;
  }

  private String text(String key) {
    return desk.words().text("desk.secretariat." + key);
  }

  private Task found(UUID id) {
    return tasks.find(new TaskId(id)).orElseThrow(SecretariatDesk::unknown);
  }
}
