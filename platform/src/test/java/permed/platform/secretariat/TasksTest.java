package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Consortium;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** What the secretariat keeps of its own work, on a real database. */
class TasksTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private final Consortium consortium = new Consortium();
  private final AuditLog log = AuditLog.over(consortium.database.dataSource());
  private final Tasks tasks = new Tasks(new TaskRows(consortium.database.jdbc()), log);
  private final Absences absences = new Absences(new AbsenceRows(consortium.database.jdbc()), log);
  private final Efforts efforts = new Efforts(new EffortRows(consortium.database.jdbc()), log);
  private final GrantAgreements agreements =
      new GrantAgreements(new AgreementRows(consortium.database.jdbc()), log);
  private final OrganisationId lead = consortium.organisation("Lead", null);
  private final OrganisationId deputy = consortium.organisation("Deputy", null);
  private final PersonId one = consortium.person();
  private final PersonId two = consortium.person();

  @Test
  void givesBackTheTaskItKept() {
    Task task = add("Membership");

    assertThat(tasks.list()).containsExactly(task);
    assertThat(task.details().watches()).extracting(Task.Watch::person).containsExactly(one, two);
  }

  @Test
  void theSecondOfTwoAmendmentsLearnsOfTheFirst() {
    Task task = add("Membership");
    in(() -> tasks.amend(task.id(), 1, details("Membership and observers"), consortium.act()));

    TaskOutcome second = in(() -> tasks.amend(task.id(), 1, details("Members"), consortium.act()));

    assertThat(second).isInstanceOf(TaskOutcome.Stale.class);
    assertThat(tasks.list())
        .extracting(found -> found.details().name())
        .containsExactly("Membership and observers");
  }

  @Test
  void keepsEveryVersionForGood() {
    Task task = add("Membership");
    in(() -> tasks.amend(task.id(), 1, details("Members"), consortium.act()));

    assertThat(
            consortium
                .database
                .jdbc()
                .sql("select name from secretariat.task order by version")
                .query(String.class)
                .list())
        .containsExactly("Membership", "Members");
    assertThatThrownBy(
            () -> consortium.database.jdbc().sql("delete from secretariat.task_watch").update())
        .hasMessageContaining("never changed");
  }

  @Test
  void anAbsenceIsRecordedAndCancelledOnce() {
    Period away = Period.of(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2));
    Absence absence = recorded(in(() -> absences.add(one, away, consortium.act())));

    Absence cancelled = recorded(in(() -> absences.cancel(absence.id(), 1, consortium.act())));

    assertThat(cancelled.cancelled()).isTrue();
    assertThat(in(() -> absences.cancel(absence.id(), 1, consortium.act())))
        .isEqualTo(new AbsenceOutcome.Stale(cancelled));
    assertThat(absences.list(Period.of(LocalDate.of(2027, 1, 2), LocalDate.of(2027, 2, 1))))
        .containsExactly(cancelled);
    assertThat(absences.list(Period.startingOn(LocalDate.of(2027, 1, 3)))).isEmpty();
  }

  @Test
  void personMonthsAreEnteredOnceAndCorrectedByTheNextEntry() {
    Task task = add("Membership");

    enter(cell(task, 1), 1, "2.5");
    EffortOutcome same = enter(cell(task, 1), 2, "2.50");
    enter(cell(task, 1), 2, "3");

    assertThat(same).isEqualTo(new EffortOutcome.Recorded(List.of()));
    assertThat(efforts.of(2026).months(cell(task, 1))).isEqualByComparingTo("3");
    assertThat(efforts.of(2026).version(cell(task, 1))).isEqualTo(2);
    assertThat(efforts.of(2025).partners()).isEmpty();
  }

  @Test
  void personMonthsOfWhichOneIsStaleAreNotEnteredAtAll() {
    Task task = add("Membership");
    enter(cell(task, 1), 1, "2.5");

    EffortOutcome outcome =
        in(
            () ->
                efforts.enter(
                    2026,
                    List.of(
                        new Effort(cell(task, 2), 1, new BigDecimal("1")),
                        new Effort(cell(task, 1), 1, new BigDecimal("9"))),
                    consortium.act()));

    assertThat(outcome).isInstanceOf(EffortOutcome.Stale.class);
    assertThat(efforts.of(2026).months(cell(task, 2))).isNull();
  }

  @Test
  void partnersOfTheDayComeFromTheAgreementsOfTheDay() {
    agree("731366", Period.of(START, LocalDate.of(2026, 6, 30)), lead, deputy);
    agree("964197", Period.startingOn(LocalDate.of(2026, 6, 1)), deputy);

    assertThat(agreements.partnersOn(START)).containsExactly(lead, deputy);
    assertThat(agreements.partnersOn(LocalDate.of(2026, 6, 15))).containsExactly(lead, deputy);
    assertThat(agreements.partnersOn(LocalDate.of(2026, 7, 1))).containsExactly(deputy);
    assertThat(agreements.list())
        .extracting(found -> found.details().number())
        .containsExactly("731366", "964197");
  }

  @Test
  void aNumberIsOneAgreementsOnly() {
    agree("731366", Period.startingOn(START), lead);

    AgreementOutcome second =
        in(
            () ->
                agreements.add(
                    agreement("731366", Period.startingOn(START), deputy), consortium.act()));

    assertThat(second).isInstanceOf(AgreementOutcome.NumberTaken.class);
  }

  @Test
  void eachChangeIsOneAuditLine() {
    Task task = add("Membership");
    in(() -> tasks.amend(task.id(), 1, details("Members"), consortium.act()));

    assertThat(log.list(AuditFilter.of("task:" + task.id()), Long.MAX_VALUE, 10))
        .extracting(AuditLine::operation)
        .containsExactly("secretariat.amend-task", "secretariat.add-task");
  }

  private Task add(String name) {
    TaskOutcome outcome = in(() -> tasks.add(details(name), consortium.act()));
    assertThat(outcome).isInstanceOf(TaskOutcome.Recorded.class);
    return ((TaskOutcome.Recorded) outcome).task();
  }

  private Task.Details details(String name) {
    return new Task.Details(
        name,
        "",
        lead,
        List.of(deputy),
        Period.startingOn(START),
        List.of(
            new Task.Watch(one, Period.startingOn(START)),
            new Task.Watch(two, Period.of(START, LocalDate.of(2026, 12, 31)))));
  }

  private Effort.Cell cell(Task task, int quarter) {
    return new Effort.Cell(task.id(), lead, new Quarter(2026, quarter), Effort.Kind.PLANNED);
  }

  private EffortOutcome enter(Effort.Cell cell, int version, String months) {
    return in(
        () ->
            efforts.enter(
                2026,
                List.of(new Effort(cell, version, new BigDecimal(months))),
                consortium.act()));
  }

  private void agree(String number, Period period, OrganisationId... partners) {
    assertThat(in(() -> agreements.add(agreement(number, period, partners), consortium.act())))
        .isInstanceOf(AgreementOutcome.Recorded.class);
  }

  private static GrantAgreement.Details agreement(
      String number, Period period, OrganisationId... partners) {
    List<GrantAgreement.Partner> under =
        List.of(partners).stream()
            .map(
                partner ->
                    new GrantAgreement.Partner(
                        partner,
                        partner.equals(partners[0])
                            ? GrantAgreement.Role.COORDINATOR
                            : GrantAgreement.Role.PARTNER))
            .toList();
    return new GrantAgreement.Details("Secretariat", number, "Commission", period, under, null);
  }

  private static Absence recorded(AbsenceOutcome outcome) {
    assertThat(outcome).isInstanceOf(AbsenceOutcome.Recorded.class);
    return ((AbsenceOutcome.Recorded) outcome).absence();
  }

  private <T> T in(Supplier<T> operation) {
    return Objects.requireNonNull(
        consortium.database.transactions().execute(status -> operation.get()));
  }
}
