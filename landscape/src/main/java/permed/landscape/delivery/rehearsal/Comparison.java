package permed.landscape.delivery.rehearsal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.change.Aspect;
import permed.landscape.grant.SourceRecordId;

/**
 * What stands of one source before and after a delivery. Counts and sums are exact, lists hold the
 * first ones.
 *
 * @param against the deliveries of the source that count now, newest first; empty at the first
 * @param counts how many records
 * @param changedBy in how many records each aspect changed
 * @param sums by payer, currency and year, in this order, unknown years last
 */
public record Comparison(
    List<Delivery> against,
    Counts counts,
    Map<Aspect, Long> changedBy,
    List<Sketch> added,
    List<Sketch> gone,
    List<Changed> changed,
    List<SumChange> sums) {

  /** How many records a list holds at most. */
  public static final int LISTED = 100;

  public Comparison {
    against = List.copyOf(against);
    Map<Aspect, Long> ordered = new EnumMap<>(Aspect.class);
    ordered.putAll(changedBy);
    changedBy = Collections.unmodifiableMap(ordered);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
    sums = List.copyOf(sums);
  }

  /**
   * Records of the source: {@code before = gone + changed + unchanged} and {@code after = added +
   * changed + unchanged}.
   *
   * @param withoutAmountBefore records nobody is known to pay for, in no sum
   * @param withoutAmountAfter the same afterwards
   */
  public record Counts(
      long before,
      long after,
      long added,
      long gone,
      long changed,
      long unchanged,
      long withoutAmountBefore,
      long withoutAmountAfter) {}

  /**
   * A record in short.
   *
   * @param amount sums of its funding lines, one a currency; empty where there is none
   * @param start as exactly as known, else empty
   */
  public record Sketch(
      SourceRecordId id, String title, String amount, String start, String end, int participants) {}

  /**
   * @param aspects at least one
   */
  public record Changed(Sketch before, Sketch after, Set<Aspect> aspects) {}

  /**
   * The money of one payer in one currency and year.
   *
   * @param year of the line's own period, else of the project's start; absent where neither is
   *     known
   */
  public record SumChange(
      String payer,
      String payerName,
      String currency,
      @Nullable Integer year,
      Sum before,
      Sum after) {}

  /**
   * @param projects how many records have such money
   * @param amount exact
   */
  public record Sum(long projects, BigDecimal amount) {

    static final Sum NOTHING = new Sum(0, BigDecimal.ZERO);
  }
}
