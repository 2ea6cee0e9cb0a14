package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;

/** What came of seating someone, or of changing a mandate. */
public sealed interface MandateOutcome {

  /**
   * @param mandate the new or amended one
   * @param ended mandates that ended in the same act
   */
  record Recorded(Mandate mandate, List<Mandate> ended) implements MandateOutcome {

    public Recorded {
      ended = List.copyOf(ended);
    }
  }

  /** The seat has a delegate on some of these days; there is one at a time. */
  record SeatTaken(Mandate by) implements MandateOutcome {}

  /** The person sits in this seat already on some of these days. */
  record AlreadySeated(Mandate there) implements MandateOutcome {}

  /** The seat does not exist on any of these days. */
  record OutsideSeat(Seat seat) implements MandateOutcome {}

  /** The organisation does not act for the seat's holder. */
  record SenderNotOfSeat(Seat seat) implements MandateOutcome {}

  /** An expert's seat is filled by an expert. */
  record ExpertsOnly(Seat seat) implements MandateOutcome {}

  /** The mandate cannot change hands before this day. */
  record TooEarly(LocalDate earliest) implements MandateOutcome {}

  /** The mandate is over by then. */
  record OverByThen(Mandate mandate) implements MandateOutcome {}

  /** Someone else changed it first; this is what is there now. */
  record Stale(Mandate current) implements MandateOutcome {}
}
