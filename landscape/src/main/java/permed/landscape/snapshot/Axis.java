package permed.landscape.snapshot;

import java.util.HashMap;
import java.util.Map;

/**
 * One dimension of all projects in memory: a dictionary of values and, for each project, the values
 * it has with the share of the project each one stands for.
 *
 * <p>Projects are numbered as in the text index. The entries of project {@code p} are the positions
 * from {@link #from} to {@link #to}, end excluded; a project's values are distinct. Shares of a
 * project with known shares sum to 1. Values are ordered by key, so an ordinal says nothing of
 * importance. The arrays are handed over, not copied: they are the bulk of a snapshot's memory.
 */
public final class Axis {

  /** Ordinal of "no value". */
  public static final int NONE = -1;

  private final String[] keys;
  private final String[] labels;
  private final int[] parents;
  private final int[] offsets;
  private final int[] ordinals;
  private final double[] shares;
  private final int[] leads;
  private final Map<String, Integer> byKey;

  /**
   * @param keys stable key of each value, ascending
   * @param labels name of each value in the language of the source
   * @param parents ordinal of the value above in a tree, {@link #NONE} at the top or without tree
   * @param offsets first entry of each project, with one closing offset; length projects + 1
   * @param ordinals value of each entry
   * @param shares share of each entry; {@code NaN} for every entry of a project whose shares the
   *     source does not tell
   * @param leads the value that leads each project (the coordinator's, or the heaviest code), or
   *     {@link #NONE}
   */
  public Axis(
      String[] keys,
      String[] labels,
      int[] parents,
      int[] offsets,
      int[] ordinals,
      double[] shares,
      int[] leads) {
    this.keys = keys;
    this.labels = labels;
    this.parents = parents;
    this.offsets = offsets;
    this.ordinals = ordinals;
    this.shares = shares;
    this.leads = leads;
    this.byKey = HashMap.newHashMap(keys.length);
    for (int ordinal = 0; ordinal < keys.length; ordinal++) {
      byKey.put(keys[ordinal], ordinal);
    }
  }

  /** An axis without a value, of a number of projects. */
  static Axis empty(int projects) {
    int[] leads = new int[projects];
    for (int project = 0; project < projects; project++) {
      leads[project] = NONE;
    }
    return new Axis(
        new String[0],
        new String[0],
        new int[0],
        new int[projects + 1],
        new int[0],
        new double[0],
        leads);
  }

  /**
   * The same axis, whose values are found by further keys as well.
   *
   * @param keyOf the key each other one stands for; those of values this axis does not have are
   *     left out
   */
  Axis withAliases(Map<String, String> keyOf) {
    Axis same = new Axis(keys, labels, parents, offsets, ordinals, shares, leads);
    keyOf.forEach(
        (alias, key) -> {
          Integer ordinal = byKey.get(key);
          if (ordinal != null) {
            same.byKey.putIfAbsent(alias, ordinal);
          }
        });
    return same;
  }

  /** Number of different values. */
  public int cardinality() {
    return keys.length;
  }

  public String key(int ordinal) {
    return keys[ordinal];
  }

  public String label(int ordinal) {
    return labels[ordinal];
  }

  public int parent(int ordinal) {
    return parents[ordinal];
  }

  /** Ordinal of a key, or of what it is another name for, or {@link #NONE}. */
  public int ordinal(String key) {
    return byKey.getOrDefault(key, NONE);
  }

  public int from(int project) {
    return offsets[project];
  }

  public int to(int project) {
    return offsets[project + 1];
  }

  public int ordinalAt(int entry) {
    return ordinals[entry];
  }

  /** Share in (0, 1], 0 for a value without any money, or NaN where shares are not known. */
  public double shareAt(int entry) {
    return shares[entry];
  }

  public int lead(int project) {
    return leads[project];
  }

  /** The raw arrays, for writing them to disk; not to be changed. */
  Arrays arrays() {
    return new Arrays(keys, labels, parents, offsets, ordinals, shares, leads);
  }

  record Arrays(
      String[] keys,
      String[] labels,
      int[] parents,
      int[] offsets,
      int[] ordinals,
      double[] shares,
      int[] leads) {}
}
