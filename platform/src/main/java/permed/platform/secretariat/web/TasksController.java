package permed.platform.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.kernel.time.Period;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.Availability;
import permed.platform.secretariat.Coverage;
import permed.platform.secretariat.Officers;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.TaskId;
import permed.platform.secretariat.TaskOutcome;
import permed.platform.secretariat.Tasks;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;
import permed.platform.site.Today;

/** The standing tasks of the secretariat, and who does them. */
@Controller
@RequestMapping(SecretariatDesk.TASKS)
class TasksController {

  private final Tasks tasks;
  private final Officers officers;
  private final TaskForm forms;
  private final Names names;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  TasksController(
      Tasks tasks,
      Officers officers,
      TaskForm forms,
      Names names,
      Acts acts,
      Today today,
      DeskPages desk) {
    this.tasks = tasks;
    this.officers = officers;
    this.forms = forms;
    this.names = names;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView tasks(HttpServletRequest request) {
    LocalDate day = today.day();
    Period ahead = Period.of(day, day.plusWeeks(13));
    Availability there = officers.availability(ahead);
    Predicate<Task> runs = task -> task.details().period().contains(day);
    List<Task> all = tasks.list();
    return Reply.page(
        "secretariat/desk-tasks",
        new TasksPage(
            desk.places(request.getRequestURI()),
            all.stream().filter(runs).map(task -> row(task, there, ahead)).toList(),
            all.stream().filter(runs.negate()).map(task -> row(task, there, ahead)).toList()));
  }

  @GetMapping("/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd() {
    return Reply.page(
        FormPage.TEMPLATE, page(Optional.empty(), Form.empty(SecretariatDesk.FIELDS)));
  }

  @PostMapping("/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    Optional<Task.Details> details = forms.read(form);
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page(Optional.empty(), form.form()))
        : reply(tasks.add(details.get(), acts.by(who, form)), form);
  }

  @GetMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable UUID id) {
    Task task = found(id);
    return Reply.page(FormPage.TEMPLATE, page(Optional.of(task), forms.filled(task)));
  }

  @PostMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Task task = found(id);
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    Optional<Task.Details> details = forms.read(form);
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page(Optional.of(task), form.form()))
        : reply(tasks.amend(task.id(), form.version(), details.get(), acts.by(who, form)), form);
  }

  private ModelAndView reply(TaskOutcome outcome, FormReader form) {
    return switch (outcome) {
      case TaskOutcome.Recorded it ->
          Reply.seeOther(
              SecretariatDesk.TASKS, "desk.secretariat.task.saved", it.task().details().name());
      case TaskOutcome.Stale it ->
          Reply.stale(
              FormPage.TEMPLATE,
              page(Optional.of(it.current()), form.form())
                  .with(form.form().withVersion(it.current().version()), lines(it.current())));
    };
  }

  private FormPage page(Optional<Task> task, Form form) {
    String title = task.map(one -> one.details().name()).orElse(text("task.add"));
    String action = SecretariatDesk.TASKS + task.map(one -> "/" + one.id()).orElse("/new");
    return FormPage.of(
        desk.about(SecretariatDesk.TASKS, title, text("tasks"), text("task.lead")),
        Deed.of(action, SecretariatDesk.TASKS, text("save")),
        form,
        forms.controls(task));
  }

  private TasksPage.Row row(Task task, Availability there, Period ahead) {
    Task.Details details = task.details();
    return new TasksPage.Row(
        SecretariatDesk.TASKS + "/" + task.id(),
        details.name(),
        details.text(),
        names.organisation(details.lead()),
        deputies(details),
        Periods.said(details.period(), desk.words()),
        Coverage.on(details, there, ahead.start()).map(names::person).orElse(""),
        Coverage.gaps(details, there, ahead).stream()
            .findFirst()
            .map(gap -> Periods.said(gap, desk.words()))
            .orElse(""));
  }

  private List<SummaryLine> lines(Task task) {
    Task.Details details = task.details();
    return List.of(
        SummaryLine.of(text("field.task-name"), details.name()),
        SummaryLine.of(text("field.task-text"), details.text()),
        SummaryLine.of(text("field.lead"), names.organisation(details.lead())),
        SummaryLine.of(text("field.deputies"), deputies(details)),
        SummaryLine.of(text("line.period"), Periods.said(details.period(), desk.words())),
        SummaryLine.of(
            text("task.officers"),
            details.watches().stream()
                .map(watch -> names.person(watch.person()))
                .collect(Collectors.joining(", "))));
  }

  private String deputies(Task.Details details) {
    return details.deputies().stream().map(names::organisation).collect(Collectors.joining(", "));
  }

  private String text(String key) {
    return desk.words().text("desk.secretariat." + key);
  }

  private Task found(UUID id) {
    return tasks.find(new TaskId(id)).orElseThrow(SecretariatDesk::unknown);
  }
}
