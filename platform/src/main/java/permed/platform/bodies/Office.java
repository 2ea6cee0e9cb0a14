package permed.platform.bodies;

import java.util.Objects;
import permed.kernel.time.Period;

/**
 * An office of a body, as its latest known version.
 *
 * @param name shown as given when the kind is {@link Kind#OTHER}
 * @param places how many hold it at once
 */
public record Office(
    OfficeId id, int version, BodyId body, Kind kind, String name, int places, Period period) {

  /** The offices the rules know. */
  public enum Kind {
    CHAIR,
    VICE_CHAIR,
    FACILITATOR,
    OTHER
  }

  public Office {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    if (places < 1) {
      throw new IllegalArgumentException("an office has at least one place");
    }
  }
}
