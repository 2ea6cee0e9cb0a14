package permed.platform.obligations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** Who is reminded of what and when, and how much each person wants of it. */
public interface Reminders {

  /** Lines a page has at most. */
  int LARGEST_PAGE = 200;

  /**
   * The ledger of reminders, what changed last first.
   *
   * @param state only those in this state, or all
   * @param recipient only those of this person, or all
   * @param after id of the last line of the page before, null for the first page
   */
  List<ReminderLine> list(
      Reminder.@Nullable State state,
      @Nullable PersonId recipient,
      @Nullable UUID after,
      int limit);

  /** What a person chose; all before any choice. */
  ReminderChoice choiceOf(PersonId person);

  void choose(PersonId person, ReminderChoice choice, Act act);

  /**
   * Brings the ledger of reminders up to date, and from the morning on puts what is due into the
   * outbox, one mail a person and day. Run again, it does nothing twice.
   */
  void run();
}
