package permed.landscape.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The round numbers that part values into at most seven classes, ascending; n limits make n + 1
 * classes, and a limit belongs to the class above it.
 *
 * <p>Even steps when the values are even; 1-2-5, 1-3 or decades when few are far above the rest, as
 * money usually is. Five classes at least, unless the values are small whole numbers.
 */
record ClassLimits(List<BigDecimal> limits) {

  private static final int MOST = 7;
  private static final int FEWEST = 5;
  private static final BigDecimal SKEW = BigDecimal.valueOf(8);
  private static final BigDecimal SMALL = BigDecimal.valueOf(50);
  private static final List<BigDecimal> STEPS = numbers("1 1.5 2 2.5 3 4 5 6 8");
  private static final List<List<BigDecimal>> SERIES =
      List.of(numbers("5 2 1"), numbers("3 1"), numbers("1"));

  ClassLimits {
    limits = List.copyOf(limits);
  }

  /** Limits for these values; those at or below zero do not count. */
  static ClassLimits of(Collection<BigDecimal> values) {
    List<BigDecimal> positive = values.stream().filter(v -> v.signum() > 0).sorted().toList();
    if (positive.isEmpty()) {
      return new ClassLimits(List.of());
    }
    boolean whole = positive.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
    BigDecimal max = positive.getLast();
    BigDecimal median = positive.get((positive.size() - 1) / 2);
    boolean skewed = max.compareTo(median.multiply(SKEW)) > 0;
    if (skewed && !(whole && max.compareTo(SMALL) < 0)) {
      return new ClassLimits(multiplying(positive, whole));
    }
    return new ClassLimits(even(max, whole));
  }

  int classes() {
    return limits.size() + 1;
  }

  /** Zero for the lowest class. */
  int classOf(BigDecimal value) {
    return (int) limits.stream().filter(limit -> limit.compareTo(value) <= 0).count();
  }

  private static List<BigDecimal> even(BigDecimal max, boolean whole) {
    for (int power = max.precision() - max.scale() - 2; ; power++) {
      for (BigDecimal round : STEPS) {
        BigDecimal step = round.scaleByPowerOfTen(power).stripTrailingZeros();
        int classes = max.divide(step, 0, RoundingMode.CEILING).intValue();
        if (classes <= MOST && (!whole || step.scale() <= 0)) {
          return Stream.iterate(step, limit -> limit.add(step)).limit(classes - 1L).toList();
        }
      }
    }
  }

  private static List<BigDecimal> multiplying(List<BigDecimal> positive, boolean whole) {
    BigDecimal low = positive.get(positive.size() / 5);
    for (List<BigDecimal> mantissas : SERIES) {
      List<BigDecimal> descending = below(positive.getLast(), mantissas);
      boolean reachesLow = descending.getLast().compareTo(low) <= 0;
      if (reachesLow || mantissas.size() == 1) {
        return ascending(descending, positive.getFirst(), whole);
      }
    }
    throw new AssertionError("the last series always serves");
  }

  private static List<BigDecimal> below(BigDecimal max, List<BigDecimal> mantissas) {
    List<BigDecimal> limits = new ArrayList<>();
    for (int power = max.precision() - max.scale() - 1; limits.size() < MOST - 1; power--) {
      for (BigDecimal mantissa : mantissas) {
        BigDecimal limit = mantissa.scaleByPowerOfTen(power);
        if (limit.compareTo(max) < 0 && limits.size() < MOST - 1) {
          limits.add(limit);
        }
      }
    }
    return limits;
  }

  private static List<BigDecimal> ascending(
      List<BigDecimal> descending, BigDecimal min, boolean whole) {
    List<BigDecimal> limits = new ArrayList<>(descending.reversed());
    if (whole) {
      limits.removeIf(limit -> limit.compareTo(BigDecimal.ONE) <= 0);
    }
    while (limits.size() > FEWEST - 1 && limits.getFirst().compareTo(min) <= 0) {
      limits.removeFirst();
    }
    return limits;
  }

  private static List<BigDecimal> numbers(String numbers) {
    return Stream.of(numbers.split(" ")).map(BigDecimal::new).toList();
  }
}
