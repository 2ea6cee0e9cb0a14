package permed.landscape.grant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;

/**
 * When the project runs, as exactly as the source knows it.
 *
 * @param signed day the grant was signed
 * @param reportedStatus the source's own word for the state, verbatim
 */
public record Timing(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable PartialDate signed,
    String reportedStatus) {

  /**
   * The days it may run on, from the first day the start allows to the last day the end allows;
   * empty without a start, or when it would end before it starts.
   */
  public Optional<Period> period() {
    if (start == null || (end != null && end.latest().isBefore(start.earliest()))) {
      return Optional.empty();
    }
    return Optional.of(new Period(start.earliest(), end == null ? null : end.latest()));
  }
}
