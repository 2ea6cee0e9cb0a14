package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.secretariat.Officers;
import permed.platform.secretariat.Task;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Today;

/** The form of a task: what it is, which partner leads, which officers do it. */
@Component
class TaskForm {

  private static final int MOST_OFFICERS = 4;

  private final GrantAgreements agreements;
  private final Officers officers;
  private final Names names;
  private final Today today;

  TaskForm(GrantAgreements agreements, Officers officers, Names names, Today today) {
    this.agreements = agreements;
    this.officers = officers;
    this.names = names;
    this.today = today;
  }

  /** The controls, which offer the partners and officers of today and those the task has. */
  List<Control> controls(Optional<Task> task) {
    List<Control> controls = new ArrayList<>();
    Collection<OrganisationId> partners = partners(task);
    controls.add(Control.text("task-name"));
    controls.add(Control.lines("task-text", 3));
    controls.add(Control.choose("lead", names.organisations(partners)));
    controls.add(Control.checkboxes("deputies", names.organisations(partners)));
    controls.add(Control.day("from"));
    controls.add(Control.day("until"));
    controls.add(Control.heading("desk.secretariat.task.officers"));
    for (int n = 1; n <= MOST_OFFICERS; n++) {
      controls.add(Control.choose("officer-" + n, names.people(persons(task))));
      controls.add(Control.text("officer-" + n + "-from"));
      controls.add(Control.text("officer-" + n + "-until"));
    }
    controls.add(Control.lines("reason", 2));
    return controls;
  }

  Form filled(Task task) {
    Task.Details details = task.details();
    Form form =
        Form.empty(SecretariatDesk.FIELDS)
            .withVersion(task.version())
            .with("task-name", details.name())
            .with("task-text", details.text())
            .with("lead", details.lead())
            .with("deputies", details.deputies().stream().map(OrganisationId::toString).toList())
            .withDay("from", details.period().start())
            .withDay("until", details.period().end());
    for (int n = 1; n <= details.watches().size(); n++) {
      Task.Watch watch = details.watches().get(n - 1);
      form =
          form.with("officer-" + n, watch.person())
              .with("officer-" + n + "-from", watch.period().start())
              .with("officer-" + n + "-until", watch.period().end());
    }
    return form;
  }

  /** Reads every field; empty with what is wrong told in the form. */
  Optional<Task.Details> read(FormReader form) {
    String name = form.requiredLine("task-name");
    String text = form.text("task-text");
    form.requiredLine("lead");
    Optional<OrganisationId> lead = form.parsed("lead", names::organisationId, "form.no-choice");
    List<OrganisationId> deputies =
        form.chosen("deputies").stream()
            .flatMap(id -> names.organisationId(id).stream())
            .filter(id -> lead.filter(id::equals).isEmpty())
            .distinct()
            .toList();
    Optional<Period> period = Periods.read(form, "from", "until");
    List<Task.Watch> watches = period.map(days -> watches(form, days)).orElse(List.of());
    return form.isWrong() || lead.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Task.Details(name, text, lead.get(), deputies, period.get(), watches));
  }

  private List<Task.Watch> watches(FormReader form, Period task) {
    return IntStream.rangeClosed(1, MOST_OFFICERS)
        .mapToObj(n -> watch(form, "officer-" + n, task))
        .flatMap(Optional::stream)
        .toList();
  }

  /** An officer without days of the own has the task as long as it runs. */
  private Optional<Task.Watch> watch(FormReader form, String field, Period task) {
    Optional<PersonId> officer = form.parsed(field, names::personId, "form.no-choice");
    Optional<LocalDate> from = form.day(field + "-from");
    Optional<LocalDate> until = form.day(field + "-until");
    LocalDate first = from.orElse(task.start());
    LocalDate last = until.orElse(task.end());
    if (last != null && last.isBefore(first)) {
      form.wrong(field + "-until", "desk.secretariat.ends-before");
      return Optional.empty();
    }
    return officer.map(person -> new Task.Watch(person, new Period(first, last)));
  }

  private Set<OrganisationId> partners(Optional<Task> task) {
    Set<OrganisationId> partners = new LinkedHashSet<>(agreements.partnersOn(today.day()));
    agreements.list().stream()
        .flatMap(one -> one.details().partners().stream())
        .forEach(partner -> partners.add(partner.organisation()));
    task.ifPresent(
        there -> {
          partners.add(there.details().lead());
          partners.addAll(there.details().deputies());
        });
    return partners;
  }

  private Set<PersonId> persons(Optional<Task> task) {
    Set<PersonId> persons = new LinkedHashSet<>(officers.on(today.day()).keySet());
    task.ifPresent(
        there -> there.details().watches().forEach(watch -> persons.add(watch.person())));
    return persons;
  }
}
