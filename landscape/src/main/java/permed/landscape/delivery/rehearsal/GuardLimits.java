package permed.landscape.delivery.rehearsal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From where on a delivery as a whole is doubtful.
 *
 * @param shrinkingRecords share of the records that may go with one complete delivery, 0 to 1
 * @param shrinkingMoney share of the money in each currency that may, 0 to 1
 * @param roundRows number of rows whose multiples are suspicious
 * @param cutRows numbers of rows at which programs stop
 * @param tolerance share by which a sum may miss a stated one, for rounded totals
 */
public record GuardLimits(
    BigDecimal shrinkingRecords,
    BigDecimal shrinkingMoney,
    long roundRows,
    SortedSet<Long> cutRows,
    BigDecimal tolerance) {

  private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");

  /** Limits of search services and of spreadsheets, with and without a row of headers. */
  private static final SortedSet<Long> KNOWN_LIMITS =
      new TreeSet<>(
          List.of(
              9_999L,
              10_000L,
              16_383L,
              16_384L,
              32_767L,
              65_535L,
              65_536L,
              99_999L,
              100_000L,
              1_048_575L,
              1_048_576L));

  public GuardLimits {
    cutRows = Collections.unmodifiableSortedSet(new TreeSet<>(cutRows));
    if (roundRows < 1) {
      throw new IllegalArgumentException("round numbers of rows begin at 1: " + roundRows);
    }
  }

  /** Five per cent, multiples of a thousand, the limits known of programs, exact totals. */
  public static GuardLimits usual() {
    return new GuardLimits(FIVE_PERCENT, FIVE_PERCENT, 1_000, KNOWN_LIMITS, BigDecimal.ZERO);
  }

  /** The same with another share that may go. */
  public GuardLimits withShrinking(BigDecimal share) {
    return new GuardLimits(share, share, roundRows, cutRows, tolerance);
  }
}
