package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.bodies.Consortium.START;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;

/** A year of changes, and on every day the rosters and rights that a plain replay gives. */
class RandomYearProperties {

  private static final int KNOWN_EVERY = 25;

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void givesEveryDayWhatAPlainReplayGives(
      @ForAll @Size(min = 60, max = 120) List<Integer> changes) {
    RandomYear year = new RandomYear();
    int before = year.replay().size();
    List<Known> known = new ArrayList<>();

    for (int i = 0; i < changes.size(); i++) {
      year.change(changes.get(i), START.plusDays(365L * i / changes.size()));
      if (i % KNOWN_EVERY == 0) {
        known.add(new Known(year.consortium.now(), year.replay().size()));
      }
    }

    assertThat(year.replay().size() - before).isGreaterThan(changes.size() / 6);
    assertSame(year, year.consortium.ledger(), year.replay().paper(year.replay().size()));
    assertThat(year.consortium.anotherInstance().bodies().ledger().mandates())
        .isEqualTo(year.consortium.ledger().mandates());
    for (Known then : known) {
      Ledger ledger = year.consortium.bodies.ledgerKnownAt(then.at());
      assertSame(year, ledger, year.replay().paper(then.records()));
    }
  }

  /** An instant, and how much had been recorded by then. */
  private record Known(Instant at, int records) {}

  private static void assertSame(RandomYear year, Ledger ledger, Replay.Paper paper) {
    TreeSet<LocalDate> days = Replay.turns(paper);
    Walk walk = new Walk(paper, days.first().minusDays(1));
    for (LocalDate day : days) {
      walk.goTo(day);
      for (BodyId body : year.bodies) {
        Roster roster = Rosters.on(ledger, body, day);
        assertThat(lines(roster)).as("roster of %s", day).isEqualTo(walk.roster("" + body));
        assertThat(vacant(roster)).as("vacant on %s", day).isEqualTo(walk.vacant("" + body));
      }
      for (PersonId person : year.persons) {
        assertThat(access(Access.standing(ledger, person, day)))
            .as("access of %s on %s", person, day)
            .isEqualTo(walk.access("" + person));
      }
    }
  }

  private static Set<String> lines(Roster roster) {
    Set<String> lines = new TreeSet<>();
    for (RosterEntry entry : roster.entries()) {
      Set<String> offices = new TreeSet<>();
      entry.offices().forEach(term -> offices.add("" + term.id()));
      lines.add(entry.mandate().id() + " " + entry.right() + " " + offices);
    }
    return lines;
  }

  private static Set<String> vacant(Roster roster) {
    Set<String> seats = new TreeSet<>();
    roster.vacant().forEach(seat -> seats.add("" + seat.id()));
    return seats;
  }

  private static String access(Standing standing) {
    return new TreeSet<>(standing.bodies())
        + " "
        + new TreeSet<>(standing.offices())
        + " "
        + standing.secretariat();
  }
}
