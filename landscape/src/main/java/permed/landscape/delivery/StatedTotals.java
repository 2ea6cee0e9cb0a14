package permed.landscape.delivery;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the source itself says a delivery comes to, to be held against what was read.
 *
 * @param records how many projects; absent when not said
 * @param amounts the sum of all funding lines in each currency said, by its code
 */
public record StatedTotals(@Nullable Long records, SortedMap<String, BigDecimal> amounts) {

  private static final StatedTotals NONE = new StatedTotals(null, new TreeMap<>());

  public StatedTotals {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  /** The source says nothing. */
  public static StatedTotals none() {
    return NONE;
  }

  public boolean isEmpty() {
    return records == null && amounts.isEmpty();
  }
}
