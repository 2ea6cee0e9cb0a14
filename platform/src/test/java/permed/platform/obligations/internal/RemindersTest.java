package permed.platform.obligations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import permed.platform.audit.Act;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.obligations.MarkOutcome;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.ObligationKind;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.ReminderLine;
import permed.platform.obligations.Reminders;
import permed.platform.site.Standing;

class RemindersTest {

  private final RemindedConsortium made = new RemindedConsortium();

  @Test
  void putEverythingOfADayIntoOneMailInThePersonsLanguage() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));

    made.round.run();

    assertThat(made.mailsTo(made.officer))
        .singleElement()
        .asString()
        .startsWith("Erinnerung: ")
        .contains("Tagesordnung von „Spring meeting“ versenden")
        .contains("Fällig: Ende des 24. März 2025 (Lisbon), in 7 Tagen")
        .contains("bis 25. März 2025, 01:00 MEZ nach Ihrer Uhr (Berlin)")
        .contains("https://permed.example/bodies/excom/meetings");
  }

  @Test
  void areSentOncePerDayHoweverOftenItRuns() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));

    for (int hour = 0; hour < 5; hour++) {
      made.round.run();
      made.clock.pass(Duration.ofHours(1));
    }

    assertThat(made.mailsTo(made.officer)).hasSize(1);
  }

  @Test
  void waitForTheMorning() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T03:00:00Z"));
    made.round.run();
    assertThat(made.mailsTo(made.officer)).isEmpty();

    made.clock.set(Instant.parse("2025-03-17T05:00:00Z"));
    made.round.run();

    assertThat(made.mailsTo(made.officer)).hasSize(1);
  }

  @Test
  void loseAndDoubleNothingWhenARunIsKilled() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    made.outboxFails.set(true);
    assertThatThrownBy(made.round::run).hasMessageContaining("killed");
    assertThat(made.mailsTo(made.officer)).isEmpty();

    made.outboxFails.set(false);
    made.round.run();
    made.round.run();

    assertThat(made.mailsTo(made.officer)).hasSize(1);
  }

  @Test
  void areSentOnceByRunsAtTheSameTime() throws Exception {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    List<Callable<Boolean>> runs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      runs.add(
          () -> {
            made.round.run();
            return true;
          });
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (var run : threads.invokeAll(runs)) {
        run.get();
      }
    }

    assertThat(made.mailsTo(made.officer)).hasSize(1);
    assertThat(lines(Reminder.State.SENT)).isNotEmpty();
  }

  @Test
  void followAMeetingThatIsMovedAndGoWhenItIsCancelled() {
    PlannedMeeting meeting = made.meeting("2025-06-16T09:00");
    made.round.run();
    List<Reminder> before = planned(ObligationKind.AGENDA_DUE);

    PlannedMeeting moved = made.move(meeting, "2025-07-16T09:00");
    made.round.run();

    assertThat(planned(ObligationKind.AGENDA_DUE))
        .hasSameSizeAs(before)
        .allMatch(line -> line.due().toString().equals("2025-06-25"));

    made.cancel(moved);
    made.round.run();

    assertThat(planned(ObligationKind.AGENDA_DUE)).isEmpty();
  }

  @Test
  void stopOnceSomebodySaysItIsDone() {
    PlannedMeeting meeting = made.meeting("2025-06-16T09:00");
    made.round.run();
    ObligationKey key = new ObligationKey(ObligationKind.AGENDA_DUE, meeting.id().toString());

    MarkOutcome outcome = mark(key, 0, true, new Standing(true, true, Set.of(), Set.of()));
    made.round.run();

    assertThat(outcome).isInstanceOf(MarkOutcome.Marked.class);
    assertThat(planned(ObligationKind.AGENDA_DUE)).isEmpty();
    assertThat(mark(key, 0, true, Standing.SIGNED_IN)).isInstanceOf(MarkOutcome.Stale.class);

    mark(key, 1, false, Standing.SIGNED_IN);
    made.round.run();

    assertThat(planned(ObligationKind.AGENDA_DUE)).isNotEmpty();
    assertThat(made.diary.history(key)).hasSize(2);
  }

  @Test
  void areNobodyElsesToSwitchOff() {
    PlannedMeeting meeting = made.meeting("2025-06-16T09:00");
    ObligationKey agenda = new ObligationKey(ObligationKind.AGENDA_DUE, meeting.id().toString());

    MarkOutcome outcome =
        made.within(
            () -> made.diary.mark(agenda, 0, true, made.delegate, Standing.SIGNED_IN, made.act()));

    assertThat(outcome).isInstanceOf(MarkOutcome.NotYours.class);
  }

  @Test
  void respectWhatAPersonChose() {
    made.meeting("2025-04-14T09:00");
    choose(ReminderChoice.NONE);
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    made.round.run();
    assertThat(made.mailsTo(made.officer)).isEmpty();

    choose(ReminderChoice.ALL);
    made.round.run();

    assertThat(made.mailsTo(made.officer)).hasSize(1);
    assertThat(made.reminders.choiceOf(made.officer)).isEqualTo(ReminderChoice.ALL);
  }

  @Test
  void tellADelegateOfTheEndOfTheMandate() {
    made.clock.set(Instant.parse("2025-12-01T07:00:00Z"));

    made.round.run();

    assertThat(made.mailsTo(made.delegate))
        .singleElement()
        .asString()
        .contains("Mandate ends: ")
        .contains("Delegate, Estonia")
        .contains("Due: 31 December 2025, in 30 days");
  }

  @Test
  void showOnTheDeskWhatBecameOfTheirMail() {
    made.meeting("2025-04-14T09:00");
    made.clock.set(Instant.parse("2025-03-17T07:00:00Z"));
    made.round.run();
    assertThat(lines(Reminder.State.SENT))
        .extracting(ReminderLine::progress)
        .containsOnly(ReminderLine.Progress.SENDING);

    made.database
        .jdbc()
        .sql(
            """
            update post.mail set state = 'failed', failed_at = created_at, next_attempt_at = null
            """)
        .update();

    assertThat(lines(Reminder.State.SENT))
        .extracting(ReminderLine::progress)
        .containsOnly(ReminderLine.Progress.FAILED);
  }

  private void choose(ReminderChoice choice) {
    made.within(
        () -> {
          made.reminders.choose(made.officer, choice, made.act());
          return true;
        });
  }

  private MarkOutcome mark(ObligationKey key, int version, boolean done, Standing standing) {
    Act act = new Act(made.officer.actor(), made.clock.instant(), "sent by mail", "");
    return made.within(() -> made.diary.mark(key, version, done, made.officer, standing, act));
  }

  private List<Reminder> planned(ObligationKind kind) {
    return lines(Reminder.State.PLANNED).stream()
        .map(ReminderLine::reminder)
        .filter(line -> line.obligation().kind() == kind)
        .toList();
  }

  private List<ReminderLine> lines(Reminder.State state) {
    return made.reminders.list(state, null, null, Reminders.LARGEST_PAGE);
  }
}
