package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.people.PersonId;

/**
 * Who sits in a body on a day, with which right, and why.
 *
 * @param rules the rules in force that day; absent before the first
 * @param entries by seat in the order of its holder's name, delegates before alternates before
 *     experts
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
        .filter(entry -> entry.right().mayCastVote())
        .map(RosterEntry::seat)
        .distinct()
        .toList();
  }

  /** Whether the person sits there with any right at all. */
  public boolean has(PersonId person) {
    return entries.stream()
        .filter(entry -> entry.right() != RosterEntry.VotingRight.NONE)
        .anyMatch(entry -> entry.person().equals(person));
  }
}
