package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
   * The last day of an interim, and why.
   *
   * @param office its places tell whether a newcomer takes this place or another
   * @param terms all terms of the office
   * @param times the rules in force when the interim began
   * @param nextMeeting day of the body's first meeting after the start; absent if none is known
   */
  public static Lapse lastDay(
      OfficeTerm interim,
      Office office,
      List<OfficeTerm> terms,
      Procedure.Terms times,
      @Nullable LocalDate nextMeeting) {
    LocalDate start = interim.period().start();
    Lapse longest =
        new Lapse(start.plusMonths(times.interimMonths()).minusDays(1), Reason.LONGEST_TIME);
    Stream<Lapse> recorded =
        Stream.ofNullable(interim.period().end()).map(day -> new Lapse(day, Reason.RECORDED_END));
    Stream<Lapse> meeting =
        Stream.ofNullable(nextMeeting).map(day -> new Lapse(day, Reason.NEXT_MEETING));
    Stream<Lapse> successor =
        takers(interim, terms)
            .filter(day -> !hasPlaceOn(day, interim, office, terms, times))
            .map(day -> new Lapse(day.minusDays(1), Reason.SUCCESSOR));
    // At a tie the reason named first here is told: the successor is what people ask for.
    return Stream.of(successor, meeting, Stream.of(longest), recorded)
        .flatMap(lapse -> lapse)
        .min(Comparator.comparing(Lapse::lastDay))
        .orElse(longest);
  }

  /** The days on which a place may be taken from the interim. */
  private static Stream<LocalDate> takers(OfficeTerm interim, List<OfficeTerm> terms) {
    LocalDate start = interim.period().start();
    return Stream.concat(
            Stream.of(start),
            terms.stream().filter(term -> !term.isAdInterim()).map(term -> term.period().start()))
        .filter(day -> !day.isBefore(start));
  }

  private static boolean hasPlaceOn(
      LocalDate day,
      OfficeTerm interim,
      Office office,
      List<OfficeTerm> terms,
      Procedure.Terms times) {
    long regular =
        terms.stream().filter(term -> !term.isAdInterim() && term.period().contains(day)).count();
    long earlier =
        terms.stream()
            .filter(term -> term.isAdInterim() && FIRST_COME.compare(term, interim) < 0)
            .filter(term -> term.period().contains(day))
            .filter(term -> !day.isAfter(lastDay(term, office, terms, times, null).lastDay()))
            .count();
    return regular + earlier < office.places();
  }
}
