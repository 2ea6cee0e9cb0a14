package permed.platform.sample;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.secretariat.AbsenceOutcome;
import permed.platform.secretariat.Absences;
import permed.platform.secretariat.AgreementOutcome;
import permed.platform.secretariat.Effort;
import permed.platform.secretariat.EffortOutcome;
import permed.platform.secretariat.EffortYear;
import permed.platform.secretariat.Efforts;
import permed.platform.secretariat.GrantAgreement;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.secretariat.Quarter;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.TaskOutcome;
import permed.platform.secretariat.Tasks;

/** What the secretariat of the sample keeps of its work. */
@Component
class SampleWork {

  private final GrantAgreements agreements;
  private final Tasks tasks;
  private final Absences absences;
  private final Efforts efforts;

  SampleWork(GrantAgreements agreements, Tasks tasks, Absences absences, Efforts efforts) {
    this.agreements = agreements;
    this.tasks = tasks;
    this.absences = absences;
    this.efforts = efforts;
  }

  void tell(Replay replay, Map<String, OrganisationId> organisations, SamplePeople.Cast cast) {
    SampleDays days = replay.days();
    for (SampleTable.Row row : SampleTable.read("agreements")) {
      Period period = days.period(row.text("from"), row.text("until"));
      replay.add(
          period.start(), 5, row.text("evidence"), act -> agree(row, period, organisations, act));
    }
    for (SampleTable.Row row : SampleTable.read("tasks")) {
      Period period = days.period(row.text("from"), row.text("until"));
      replay.add(
          days.today().minusDays(30),
          7,
          row.text("evidence"),
          act -> add(row, period, organisations, cast, act));
    }
    for (SampleTable.Row row : SampleTable.read("absences")) {
      Period period = days.period(row.text("from"), row.text("until"));
      replay.add(
          days.today().minusDays(10),
          8,
          "",
          act ->
              Refusal.unless(
                  AbsenceOutcome.Recorded.class,
                  absences.add(cast.get(row.text("e-mail")), period, act),
                  row.text("e-mail")));
    }
    for (SampleTable.Row row : SampleTable.read("effort")) {
      replay.add(
          days.today().minusDays(9), 9, "", act -> enter(row, days.today(), organisations, act));
    }
  }

  private void agree(
      SampleTable.Row row, Period period, Map<String, OrganisationId> organisations, Act act) {
    List<GrantAgreement.Partner> partners = new ArrayList<>();
    partners.add(
        new GrantAgreement.Partner(
            of(organisations, row.text("coordinator")), GrantAgreement.Role.COORDINATOR));
    row.words("partners").stream()
        .map(key -> of(organisations, key))
        .forEach(
            partner ->
                partners.add(new GrantAgreement.Partner(partner, GrantAgreement.Role.PARTNER)));
    GrantAgreement.Details details =
        new GrantAgreement.Details(
            row.text("name"),
            row.text("number"),
            row.text("payer"),
            period,
            partners,
            URI.create(row.text("address")));
    Refusal.unless(
        AgreementOutcome.Recorded.class, agreements.add(details, act), row.text("number"));
  }

  private void add(
      SampleTable.Row row,
      Period period,
      Map<String, OrganisationId> organisations,
      SamplePeople.Cast cast,
      Act act) {
    List<Task.Watch> watches =
        row.words("officers").stream()
            .map(cast::get)
            .map((PersonId officer) -> new Task.Watch(officer, period))
            .toList();
    Task.Details details =
        new Task.Details(
            row.text("name"),
            row.text("text"),
            of(organisations, row.text("lead")),
            row.words("deputies").stream().map(key -> of(organisations, key)).toList(),
            period,
            watches);
    Refusal.unless(TaskOutcome.Recorded.class, tasks.add(details, act), row.text("name"));
  }

  private void enter(
      SampleTable.Row row, LocalDate today, Map<String, OrganisationId> organisations, Act act) {
    Task task =
        tasks.list().stream()
            .filter(one -> one.details().name().equals(row.text("task")))
            .findFirst()
            .orElseThrow();
    Effort.Cell cell =
        new Effort.Cell(
            task.id(),
            of(organisations, row.text("partner")),
            quarter(row.text("quarter"), today),
            Effort.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
    EffortYear year = efforts.of(cell.quarter().year());
    Effort effort = new Effort(cell, year.version(cell) + 1, new BigDecimal(row.text("months")));
    Refusal.unless(
        EffortOutcome.Recorded.class,
        efforts.enter(year.year(), List.of(effort), act),
        row.text("task"));
  }

  /** {@code quarter-1} is the quarter before the present one. */
  private static Quarter quarter(String text, LocalDate today) {
    int away = Integer.parseInt(text.substring("quarter".length()));
    return Quarter.of(today.plusMonths(3L * away));
  }

  private static OrganisationId of(Map<String, OrganisationId> organisations, String key) {
    return Objects.requireNonNull(organisations.get(key), key);
  }
}
