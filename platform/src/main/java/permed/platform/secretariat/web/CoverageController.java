package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.Absence;
import permed.platform.secretariat.AbsenceId;
import permed.platform.secretariat.AbsenceOutcome;
import permed.platform.secretariat.Absences;
import permed.platform.secretariat.Availability;
import permed.platform.secretariat.Coverage;
import permed.platform.secretariat.Officers;
import permed.platform.secretariat.Shift;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.Tasks;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Paging;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** The coverage calendar: who does which task when, what nobody does, and who is away. */
@Controller
@RequestMapping(SecretariatDesk.COVERAGE)
class CoverageController {

  private static final String TEMPLATE = "secretariat/desk-coverage";
  private static final int WEEKS = 13;

  private final Tasks tasks;
  private final Officers officers;
  private final Absences absences;
  private final Names names;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  CoverageController(
      Tasks tasks,
      Officers officers,
      Absences absences,
      Names names,
      Acts acts,
      Today today,
      DeskPages desk) {
    this.tasks = tasks;
    this.officers = officers;
    this.absences = absences;
    this.names = names;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView coverage(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from) {
    LocalDate first = from == null ? today.day() : from;
    return Reply.page(TEMPLATE, page(first, Form.empty(SecretariatDesk.FIELDS)));
  }

  @PostMapping("/absences")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    form.requiredLine("away");
    Optional<PersonId> officer = form.parsed("away", names::personId, "form.no-choice");
    Optional<LocalDate> last = form.requiredDay("until");
    Optional<Period> period = Periods.read(form, "from", "until");
    if (officer.isEmpty() || last.isEmpty() || period.isEmpty()) {
      return Reply.invalid(TEMPLATE, page(today.day(), form.form()));
    }
    absences.add(officer.get(), period.get(), acts.by(who));
    return Reply.seeOther(
        SecretariatDesk.COVERAGE, "desk.secretariat.absence.added", names.person(officer.get()));
  }

  @PostMapping("/absences/{id}/cancel")
  @Allowed(Right.SECRETARIAT)
  ModelAndView cancel(
      @PathVariable UUID id, @RequestParam int version, @AuthenticationPrincipal SignedIn who) {
    Absence absence = absences.find(new AbsenceId(id)).orElseThrow(SecretariatDesk::unknown);
    return switch (absences.cancel(absence.id(), version, acts.by(who))) {
      case AbsenceOutcome.Recorded it ->
          Reply.seeOther(
              SecretariatDesk.COVERAGE,
              "desk.secretariat.absence.cancelled",
              names.person(it.absence().person()));
      case AbsenceOutcome.Stale it ->
          Reply.seeOther(
              SecretariatDesk.COVERAGE,
              "desk.secretariat.absence.was-cancelled",
              names.person(it.current().person()));
    };
  }

  private CoveragePage page(LocalDate first, Form form) {
    Period window = Period.of(first, first.plusWeeks(WEEKS).minusDays(1));
    Availability there = officers.availability(window);
    List<String> gaps = new ArrayList<>();
    List<CoveragePage.Row> rows = new ArrayList<>();
    for (Task task : tasks.list()) {
      List<Shift> shifts = Coverage.shifts(task.details(), there, window);
      if (!shifts.isEmpty()) {
        rows.add(row(task, shifts));
      }
      Coverage.gaps(task.details(), there, window).forEach(gap -> gaps.add(said(task, gap)));
    }
    return new CoveragePage(
        desk.places(SecretariatDesk.COVERAGE),
        Periods.said(window, desk.words()),
        gaps,
        rows,
        absences.list(window).stream().filter(one -> !one.cancelled()).map(this::away).toList(),
        form,
        names.people(officers.on(today.day()).keySet()),
        new Paging(link(first.minusWeeks(WEEKS)), link(first.plusWeeks(WEEKS))));
  }

  private String said(Task task, Period gap) {
    return desk.words()
        .text("desk.secretariat.gap", task.details().name(), Periods.said(gap, desk.words()));
  }

  private CoveragePage.Row row(Task task, List<Shift> shifts) {
    return new CoveragePage.Row(
        task.details().name(),
        SecretariatDesk.TASKS + "/" + task.id(),
        shifts.stream()
            .map(
                shift ->
                    new CoveragePage.Turn(
                        Periods.said(shift.period(), desk.words()), names.person(shift.officer())))
            .toList());
  }

  private CoveragePage.Away away(Absence absence) {
    return new CoveragePage.Away(
        absence.id().toString(),
        absence.version(),
        names.person(absence.person()),
        Periods.said(absence.period(), desk.words()));
  }

  private static String link(LocalDate from) {
    return SecretariatDesk.COVERAGE + "?from=" + from;
  }
}
