package permed.kernel.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts every finding and keeps the first few of each code as examples.
 *
 * <p>Belongs to one thread; to collect in parallel, give each thread its own and {@link #merge}
 * them in a fixed order, so that the examples are the same on every run.
 */
public final class FindingTally implements FindingSink {

  private static final int USUAL_EXAMPLES = 5;

  private final int examplesPerCode;
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final SortedMap<String, List<Finding>> examples = new TreeMap<>();
  private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);

  /** Keeps five examples of each code. */
  public FindingTally() {
    this(USUAL_EXAMPLES);
  }

  public FindingTally(int examplesPerCode) {
    if (examplesPerCode < 0) {
      throw new IllegalArgumentException("cannot keep " + examplesPerCode + " examples");
    }
    this.examplesPerCode = examplesPerCode;
  }

  @Override
  public void accept(Finding finding) {
    add(finding);
  }

  public void add(Finding finding) {
    counts.merge(finding.code(), 1L, Long::sum);
    bySeverity.merge(finding.severity(), 1L, Long::sum);
    keep(finding.code(), finding);
  }

  /** Adds the other's counts, and its examples as far as there is room. */
  public void merge(FindingTally other) {
    other.counts().forEach((code, count) -> counts.merge(code, count, Long::sum));
    other.countsBySeverity().forEach((level, count) -> bySeverity.merge(level, count, Long::sum));
    other.examples().forEach((code, kept) -> kept.forEach(finding -> keep(code, finding)));
  }

  /** How many findings of each code, all of them, ordered by code. */
  public SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** How many findings of each severity; a severity that did not occur is absent. */
  public Map<Severity, Long> countsBySeverity() {
    return Collections.unmodifiableMap(new EnumMap<>(bySeverity));
  }

  /** The first findings of each code in the order they came, ordered by code. */
  public SortedMap<String, List<Finding>> examples() {
    SortedMap<String, List<Finding>> copy = new TreeMap<>();
    examples.forEach((code, kept) -> copy.put(code, List.copyOf(kept)));
    return Collections.unmodifiableSortedMap(copy);
  }

  /** How many findings in all. */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private void keep(String code, Finding finding) {
    List<Finding> kept = examples.computeIfAbsent(code, none -> new ArrayList<>());
    if (kept.size() < examplesPerCode) {
      kept.add(finding);
    }
  }
}
