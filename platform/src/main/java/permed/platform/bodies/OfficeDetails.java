package permed.platform.bodies;

import java.util.Objects;
import permed.kernel.time.Period;

/**
 * What is recorded of an office, and may be amended.
 *
 * @param name shown when the kind is {@link Office.Kind#OTHER}, and then never empty
 * @param places how many hold it at once
 */
public record OfficeDetails(Office.Kind kind, String name, int places, Period period) {

  public OfficeDetails {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(period, "period");
    name = name.strip();
    if (kind == Office.Kind.OTHER && name.isEmpty()) {
      throw new IllegalArgumentException("an office of its own kind has a name");
    }
    if (places < 1) {
      throw new IllegalArgumentException("an office has at least one place");
    }
  }
}
