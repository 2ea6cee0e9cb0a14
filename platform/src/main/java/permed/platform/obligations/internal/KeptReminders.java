package permed.platform.obligations.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.ReminderLine;
import permed.platform.obligations.Reminders;
import permed.platform.people.PersonId;
import permed.platform.post.MailState;
import permed.platform.post.Mails;

/** The ledger of reminders in the database. */
@Component
class KeptReminders implements Reminders {

  private final ReminderTable table;
  private final ReminderRound round;
  private final Mails mails;
  private final AuditLog audit;

  KeptReminders(ReminderTable table, ReminderRound round, Mails mails, AuditLog audit) {
    this.table = table;
    this.round = round;
    this.mails = mails;
    this.audit = audit;
  }

  @Override
  public List<ReminderLine> list(
      Reminder.@Nullable State state,
      @Nullable PersonId recipient,
      @Nullable UUID after,
      int limit) {
    List<Reminder> lines = table.list(state, recipient, after, Math.clamp(limit, 1, LARGEST_PAGE));
    Set<String> keys =
        lines.stream()
            .map(Reminder::mailKey)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, MailState> states = mails.states(keys);
    return lines.stream().map(line -> new ReminderLine(line, progress(line, states))).toList();
  }

  @Override
  public ReminderChoice choiceOf(PersonId person) {
    return table.choices().getOrDefault(person, ReminderChoice.ALL);
  }

  @Override
  @Transactional
  public void choose(PersonId person, ReminderChoice choice, Act act) {
    table.choose(person, choice, act.at());
    audit.record(act, "obligations.choose", "person:" + person, Map.of("reminders", choice.name()));
  }

  @Override
  public void run() {
    round.run();
  }

  /** A mail nobody knows any more has long been sent. */
  private static ReminderLine.Progress progress(Reminder line, Map<String, MailState> states) {
    return switch (line.state()) {
      case PLANNED -> ReminderLine.Progress.PLANNED;
      case CANCELLED -> ReminderLine.Progress.CANCELLED;
      case SENT ->
          switch (states.getOrDefault(Objects.requireNonNull(line.mailKey()), MailState.SENT)) {
            case PLANNED, SENDING -> ReminderLine.Progress.SENDING;
            case SENT -> ReminderLine.Progress.SENT;
            case FAILED -> ReminderLine.Progress.FAILED;
          };
    };
  }
}
