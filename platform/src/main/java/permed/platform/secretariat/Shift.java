package permed.platform.secretariat;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;

/**
 * Days in a row on which the same officer does a task.
 *
 * @param officer absent where nobody does
 */
public record Shift(Period period, @Nullable PersonId officer) {

  public boolean isGap() {
    return officer == null;
  }
}
