package permed.platform.secretariat;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Person-months planned and used, summed. Nothing entered is not zero: it stays absent.
 *
 * @param planned sum of what was planned, absent where nothing was
 * @param used sum of what was used, absent where nothing was entered yet
 * @param deviation used less planned, over the cells where use was entered; absent where none was
 */
public record EffortSum(
    @Nullable BigDecimal planned, @Nullable BigDecimal used, @Nullable BigDecimal deviation) {

  static final EffortSum NOTHING = new EffortSum(null, null, null);

  /** Of one quarter of one partner in one task; a use nobody planned deviates by all of it. */
  static EffortSum of(@Nullable BigDecimal planned, @Nullable BigDecimal used) {
    BigDecimal foreseen = planned == null ? BigDecimal.ZERO : planned;
    return new EffortSum(planned, used, used == null ? null : used.subtract(foreseen));
  }

  static EffortSum of(Collection<EffortSum> parts) {
    EffortSum sum = NOTHING;
    for (EffortSum part : parts) {
      sum =
          new EffortSum(
              plus(sum.planned, part.planned),
              plus(sum.used, part.used),
              plus(sum.deviation, part.deviation));
    }
    return sum;
  }

  private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.add(two);
  }
}
