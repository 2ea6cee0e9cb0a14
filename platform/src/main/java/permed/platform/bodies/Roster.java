package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * Who sits in a body on a day, with which right, and why.
 *
 * @param rules the rules in force that day; absent before the first
 * @param entries by seat in the order of its holder's name, delegates before alternates
 * @param vacant seats nobody fills that day
 */
public record Roster(
    Body body,
    LocalDate day,
    @Nullable RulesOfProcedure rules,
    List<RosterEntry> entries,
    List<Seat> vacant) {

  public Roster {
    entries = List.copyOf(entries);
    vacant = List.copyOf(vacant);
  }

  /** Seats whose vote someone may cast that day, each once. */
  public List<Seat> entitled() {
    return entries.stream()
        .filter(entry -> entry.right() != RosterEntry.VotingRight.SPEAKS)
        .map(RosterEntry::seat)
        .distinct()
        .toList();
  }

  public boolean has(PersonId person) {
    return entries.stream().anyMatch(entry -> entry.person().equals(person));
  }
}
