package permed.platform.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;

/**
 * Whether the rules allow a person another term in an office.
 *
 * <p>Full terms in a row count; partial terms and acting time do not. A row goes on over a gap no
 * longer than an office may be bridged ad interim, so that a short break does not begin a new one.
 */
public final class TermLimits {

  /** What the limit says. */
  public sealed interface Verdict {

    /** The rules set no limit. */
    record NoLimit() implements Verdict {}

    /**
     * @param inARow full terms in a row, with the one asked about if it is full
     */
    record Within(int inARow, int limit) implements Verdict {}

    /**
     * @param inARow full terms in a row, with the one asked about
     */
    record Exceeded(int inARow, int limit) implements Verdict {}
  }

  private TermLimits() {}

  /**
   * Judges a term before it is recorded.
   *
   * @param terms all terms recorded in the office, of anyone
   * @param times the rules in force when the term begins
   */
  public static Verdict verdict(
      PersonId person, Period period, boolean full, List<OfficeTerm> terms, Procedure.Terms times) {
    if (times.consecutive() == 0) {
      return new Verdict.NoLimit();
    }
    List<Held> held = new ArrayList<>(List.of(new Held(period, full)));
    terms.stream()
        .filter(term -> term.person().equals(person))
        .forEach(term -> held.add(new Held(term.period(), term.full())));
    int inARow = fullTermsAround(period.start(), held, times.interimMonths());
    return full && inARow > times.consecutive()
        ? new Verdict.Exceeded(inARow, times.consecutive())
        : new Verdict.Within(inARow, times.consecutive());
  }

  /** Full terms of the row that has a term beginning on this day. */
  private static int fullTermsAround(LocalDate start, List<Held> held, int bridgedMonths) {
    held.sort(Comparator.comparing(term -> term.period().start()));
    int full = 0;
    boolean isThisRow = false;
    @Nullable LocalDate next = held.getFirst().period().start();
    for (Held term : held) {
      if (next != null && term.period().start().isAfter(next.plusMonths(bridgedMonths))) {
        if (isThisRow) {
          return full;
        }
        full = 0;
      }
      full += term.full() ? 1 : 0;
      isThisRow |= term.period().start().equals(start);
      next = later(next, term.period().end());
    }
    return full;
  }

  /** The day after all terms so far; null if one of them has no end. */
  private static @Nullable LocalDate later(@Nullable LocalDate next, @Nullable LocalDate end) {
    if (next == null || end == null) {
      return null;
    }
    return end.isBefore(next) ? next : end.plusDays(1);
  }

  private record Held(Period period, boolean full) {}
}
