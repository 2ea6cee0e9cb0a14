package permed.platform.bodies;

import java.util.Objects;
import permed.kernel.time.Period;

/**
 * What is recorded of a seat, and may be amended. It is closed by giving its period an end.
 *
 * @throws IllegalArgumentException if an expert's seat is to come with a vote
 */
public record SeatDetails(SeatHolder holder, boolean voting, Period period) {

  public SeatDetails {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(period, "period");
    if (voting && holder instanceof SeatHolder.Personal) {
      throw new IllegalArgumentException("an expert's seat comes without a vote");
    }
  }
}
