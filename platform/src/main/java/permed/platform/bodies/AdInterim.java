package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When someone in office ad interim lapses by rule: when a successor takes the place, at the body's
 * next meeting, or when the longest time is over, whichever comes first.
 */
public final class AdInterim {

  private static final Comparator<OfficeTerm> FIRST_COME =
      Comparator.comparing((OfficeTerm term) -> term.period().start())
          .thenComparing(term -> term.id().toString());

  /** Why an interim ends when it does. */
  public enum Reason {
    /** The end that was recorded. */
    RECORDED_END,
    /** The day before somebody elected or appointed takes the place. */
    SUCCESSOR,
    /** The day of the body's next meeting. */
    NEXT_MEETING,
    /** The last day of the longest time the rules allow. */
    LONGEST_TIME
  }

  /**
   * The end of an interim.
   *
   * @param lastDay may lie before the interim began, if its place was taken all along
   */
  public record Lapse(LocalDate lastDay, Reason reason) {}

  private AdInterim() {}

  /**
   * The last day of an interim, and why, under the rules in force when it began.
   *
   * @param nextMeeting day of the body's first meeting after the start; absent if none is known
   */
  public static Lapse lastDay(Ledger ledger, OfficeTerm interim, @Nullable LocalDate nextMeeting) {
    Office office = ledger.office(interim.office());
    LocalDate start = interim.period().start();
    int months = ledger.timesOf(office.body(), start).interimMonths();
    Lapse longest = new Lapse(start.plusMonths(months).minusDays(1), Reason.LONGEST_TIME);
    Stream<Lapse> recorded =
        Stream.ofNullable(interim.period().end()).map(day -> new Lapse(day, Reason.RECORDED_END));
    Stream<Lapse> meeting =
        Stream.ofNullable(nextMeeting).map(day -> new Lapse(day, Reason.NEXT_MEETING));
    Stream<Lapse> successor =
        takers(ledger, interim)
            .filter(day -> !hasPlaceOn(day, ledger, interim, office))
            .map(day -> new Lapse(day.minusDays(1), Reason.SUCCESSOR));
    // At a tie the reason named first here is told: the successor is what people ask for.
    return Stream.of(successor, meeting, Stream.of(longest), recorded)
        .flatMap(lapse -> lapse)
        .min(Comparator.comparing(Lapse::lastDay))
        .orElse(longest);
  }

  /** The days on which a place may be taken from the interim. */
  private static Stream<LocalDate> takers(Ledger ledger, OfficeTerm interim) {
    LocalDate start = interim.period().start();
    return Stream.concat(
            Stream.of(start),
            ledger.termsOf(interim.office()).stream()
                .filter(term -> !term.isAdInterim())
                .map(term -> term.period().start()))
        .filter(day -> !day.isBefore(start));
  }

  private static boolean hasPlaceOn(
      LocalDate day, Ledger ledger, OfficeTerm interim, Office office) {
    long before =
        ledger.termsOf(office.id()).stream()
            .filter(term -> term.period().contains(day))
            .filter(term -> !term.isAdInterim() || isBefore(term, interim, ledger, day))
            .count();
    return before < office.places();
  }

  /** Whether another interim came first and is still in office. */
  private static boolean isBefore(
      OfficeTerm other, OfficeTerm interim, Ledger ledger, LocalDate day) {
    return FIRST_COME.compare(other, interim) < 0
        && !day.isAfter(lastDay(ledger, other, null).lastDay());
  }
}
