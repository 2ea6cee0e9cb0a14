package permed.landscape.question;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.Axis;

/**
 * Cuts pieces of a project along one dimension. Holds working space, so each thread needs its own.
 */
sealed interface Cut {

  /**
   * @param in pieces so far
   * @param part the piece to cut
   * @param out where its pieces go, in the groups of {@code in} and one more
   */
  void split(int project, Parts in, int part, Parts out);

  /** Whether the shares of a project are unknown where this cut needs them. */
  default boolean lacksShares(int project) {
    return false;
  }

  /** Puts a piece into a group: the first dimension has slot 0, the second slot 1. */
  static void put(Parts in, int part, int slot, int group, long amount, Parts out) {
    if (slot == 0) {
      out.add(group, in.second(part), amount);
    } else {
      out.add(in.first(part), group, amount);
    }
  }

  /** Into the one group a project has. */
  record Single(IntUnaryOperator groupOf, int slot) implements Cut {
    @Override
    public void split(int project, Parts in, int part, Parts out) {
      put(in, part, slot, groupOf.applyAsInt(project), in.amount(part), out);
    }
  }

  /** Money into the years of its span, by days; pieces of several payers and spans meet again. */
  record Annual(MoneyView money, Calendar calendar, int slot) implements Cut {
    @Override
    public void split(int project, Parts in, int part, Parts out) {
      long amount = in.amount(part);
      int span = in.span(part);
      long before = 0;
      int last = calendar.lastYear(project, span);
      for (int year = calendar.firstYear(project, span); year <= last; year++) {
        long fallen = calendar.fallenBy(project, span, amount, year);
        if (money.counted().includeYear(year)) {
          int group = year - calendar.firstYear();
          int first = slot == 0 ? group : in.first(part);
          int second = slot == 0 ? in.second(part) : group;
          out.merge(first, second, Spans.OF_PROJECT, fallen - before);
        }
        before = fallen;
      }
    }
  }

  /** Into the values of an axis, by the counting rule. */
  final class Values implements Cut {

    /** Shares are fractions in binary: what they lack of a whole below this is no remainder. */
    private static final double ROUNDING = 1e-9;

    private final Axis axis;
    private final int @Nullable [] above;
    private final CountingRule rule;
    private final int slot;
    private int[] groups = new int[16];
    private double[] shares = new double[16];
    private int size;

    /**
     * @param above for each value the one that stands for it; null when each stands for itself
     */
    Values(Axis axis, int @Nullable [] above, CountingRule rule, int slot) {
      this.axis = axis;
      this.above = above;
      this.rule = rule;
      this.slot = slot;
    }

    @Override
    public boolean lacksShares(int project) {
      int from = axis.from(project);
      return rule == CountingRule.APPORTIONED
          && from < axis.to(project)
          && Double.isNaN(axis.shareAt(from));
    }

    @Override
    public void split(int project, Parts in, int part, Parts out) {
      switch (rule) {
        case LEAD -> put(in, part, slot, number(axis.lead(project)), in.amount(part), out);
        case FULL -> whole(project, in, part, out);
        case APPORTIONED -> apportion(project, in, part, out);
      }
    }

    private int number(int ordinal) {
      if (ordinal == Axis.NONE) {
        return axis.cardinality();
      }
      return above == null ? ordinal : above[ordinal];
    }

    private void whole(int project, Parts in, int part, Parts out) {
      load(project);
      for (int i = 0; i < size; i++) {
        put(in, part, slot, groups[i], in.amount(part), out);
      }
      if (size == 0) {
        put(in, part, slot, axis.cardinality(), in.amount(part), out);
      }
    }

    private void apportion(int project, Parts in, int part, Parts out) {
      long amount = in.amount(part);
      long given = 0;
      double share = 0;
      if (!lacksShares(project)) {
        load(project);
        for (int i = 0; i < size; i++) {
          share += shares[i];
          boolean all = i == size - 1 && share > 1 - ROUNDING;
          long upToHere = all ? amount : Math.round(amount * share);
          put(in, part, slot, groups[i], upToHere - given, out);
          given = upToHere;
        }
      }
      if (share <= 1 - ROUNDING) {
        put(in, part, slot, axis.cardinality(), amount - given, out);
      }
    }

    /** The groups of a project, each once, in the order of the axis. */
    private void load(int project) {
      int from = axis.from(project);
      int to = axis.to(project);
      size = 0;
      reserve(to - from);
      for (int entry = from; entry < to; entry++) {
        int group = number(axis.ordinalAt(entry));
        int at = above == null ? size : position(group);
        if (at == size) {
          groups[size] = group;
          shares[size++] = axis.shareAt(entry);
        } else {
          shares[at] += axis.shareAt(entry);
        }
      }
    }

    private void reserve(int entries) {
      if (entries > groups.length) {
        groups = Arrays.copyOf(groups, entries);
        shares = Arrays.copyOf(shares, entries);
      }
    }

    private int position(int group) {
      int at = 0;
      while (at < size && groups[at] != group) {
        at++;
      }
      return at;
    }
  }
}
