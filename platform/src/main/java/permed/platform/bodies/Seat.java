package permed.platform.bodies;

import java.util.Objects;
import permed.kernel.time.Period;

/**
 * A place in a body, as its latest known version.
 *
 * @param voting whether it comes with a vote, if its holder's membership and the rules give one
 */
public record Seat(
    SeatId id, int version, BodyId body, SeatHolder holder, boolean voting, Period period) {

  public Seat {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(period, "period");
    if (voting && holder instanceof SeatHolder.Personal) {
      throw new IllegalArgumentException("an expert's seat comes without a vote");
    }
  }
}
