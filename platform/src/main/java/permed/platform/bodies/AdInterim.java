package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** The last day of an interim, and why, under the rules in force when it began. */
  public static Lapse lastDay(Ledger ledger, OfficeTerm interim) {
    Map<OfficeTerm, LocalDate> earlier = new LinkedHashMap<>();
    ledger.termsOf(interim.office()).stream()
        .filter(other -> other.isAdInterim() && FIRST_COME.compare(other, interim) < 0)
        .sorted(FIRST_COME)
        .forEach(other -> earlier.put(other, lapse(ledger, other, earlier).lastDay()));
    return lapse(ledger, interim, earlier);
  }

  /** The end of an interim, given the last days of all that came before it. */
  private static Lapse lapse(
      Ledger ledger, OfficeTerm interim, Map<OfficeTerm, LocalDate> earlier) {
    Office office = ledger.office(interim.office());
    List<OfficeTerm> regular =
        ledger.termsOf(office.id()).stream().filter(term -> !term.isAdInterim()).toList();
    LocalDate start = interim.period().start();
    int months = ledger.timesOf(office.body(), start).interimMonths();
    Lapse longest = new Lapse(start.plusMonths(months).minusDays(1), Reason.LONGEST_TIME);
    Stream<Lapse> recorded =
        Stream.ofNullable(interim.period().end()).map(day -> new Lapse(day, Reason.RECORDED_END));
    Stream<Lapse> meeting =
        ledger.nextMeeting(office.body(), start).stream()
            .map(day -> new Lapse(day, Reason.NEXT_MEETING));
    Stream<Lapse> successor =
        Stream.concat(Stream.of(start), regular.stream().map(term -> term.period().start()))
            .filter(day -> !day.isBefore(start))
            .filter(day -> taken(day, regular, earlier) >= office.places())
            .map(day -> new Lapse(day.minusDays(1), Reason.SUCCESSOR));
    // At a tie the reason named first here is told: the successor is what people ask for.
    return Stream.of(successor, meeting, Stream.of(longest), recorded)
        .flatMap(lapse -> lapse)
        .min(Comparator.comparing(Lapse::lastDay))
        .orElse(longest);
  }

  /** How many places are taken on a day, by whoever goes before the interim in question. */
  private static long taken(
      LocalDate day, List<OfficeTerm> regular, Map<OfficeTerm, LocalDate> earlier) {
    long elected = regular.stream().filter(term -> term.period().contains(day)).count();
    long acting =
        earlier.entrySet().stream()
            .filter(one -> !day.isBefore(one.getKey().period().start()))
            .filter(one -> !day.isAfter(one.getValue()))
            .count();
    return elected + acting;
  }
}
