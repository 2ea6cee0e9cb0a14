package permed.platform.obligations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import permed.platform.bodies.Ledger;
import permed.platform.meetings.PlannedMeeting;

/**
 * What the consortium owes, to itself and to others, as it follows from the ledger and the planned
 * meetings. A pure function: the same facts on the same day give the same obligations.
 *
 * <p>Days are counted on the calendar: "21 days before" is the end of that day on the clocks of the
 * meeting's place, whatever happens to the clocks in between.
 */
public final class Obligations {

  private static final Comparator<Obligation> BY_DUE_DAY =
      Comparator.<Obligation, LocalDate>comparing(obligation -> obligation.due().day())
          .thenComparing(obligation -> obligation.key().toString());

  private Obligations() {}

  /**
   * The obligations of a day: tasks that are overdue, and whatever is due by the horizon; by the
   * day they are due.
   *
   * @param meetings planned, cancelled and held ones
   * @param horizon the last day looked at
   */
  public static List<Obligation> of(
      Ledger ledger, List<PlannedMeeting> meetings, LocalDate today, LocalDate horizon) {
    Outlook outlook = new Outlook(ledger, meetings, today, horizon);
    return Stream.of(
            new MeetingObligations(outlook).all(),
            new MandateObligations(outlook).all(),
            new OfficeObligations(outlook).all(),
            new BodyObligations(outlook).all(),
            new MembershipObligations(outlook).all())
        .flatMap(obligations -> obligations)
        .filter(obligation -> outlook.isInView(obligation))
        .sorted(BY_DUE_DAY)
        .toList();
  }
}
