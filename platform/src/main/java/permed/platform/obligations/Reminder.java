package permed.platform.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * One line of the ledger of reminders: of what, whom, how many days before it is due.
 *
 * @param daysBefore negative for after
 * @param due the day it is due; follows the obligation until the reminder is sent
 * @param mailKey the mail it went out with; absent before
 */
public record Reminder(
    UUID id,
    ObligationKey obligation,
    PersonId recipient,
    int daysBefore,
    LocalDate due,
    State state,
    @Nullable String mailKey,
    Instant changed) {

  /** Where it is, as the ledger keeps it; whether its mail arrived is the outbox's to tell. */
  public enum State {
    PLANNED,
    CANCELLED,
    SENT
  }

  /** The day it goes out. */
  public LocalDate firesOn() {
    return due.minusDays(daysBefore);
  }
}
