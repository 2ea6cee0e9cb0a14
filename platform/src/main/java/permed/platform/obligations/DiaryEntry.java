package permed.platform.obligations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation with what was said of it last.
 *
 * @param mark absent while nobody has said anything
 */
public record DiaryEntry(Obligation obligation, @Nullable Mark mark) {

  /** Whether it was done, for about the day it is due now. */
  public boolean isDone() {
    return mark != null && mark.done() && Due.isSameDate(mark.due(), obligation.due().day());
  }

  public boolean isOverdueOn(LocalDate today) {
    return !isDone() && obligation.isOverdueOn(today);
  }

  /** The version a further mark is based on; 0 before the first. */
  public int version() {
    return mark == null ? 0 : mark.version();
  }
}
