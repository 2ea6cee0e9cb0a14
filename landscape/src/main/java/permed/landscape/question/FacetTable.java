package permed.landscape.question;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Axis;

/** Projects and money of each value of one dimension, and last of those that state none. */
final class FacetTable {

  /** Count and sum of each group side by side: one place in memory is fetched, not two. */
  private final long[] cells;

  private final int none;

  FacetTable(int groups) {
    this.cells = new long[2 * (groups + 1)];
    this.none = groups;
  }

  long count(int group) {
    return cells[2 * group];
  }

  /** Smallest units of the currency. */
  long sum(int group) {
    return cells[2 * group + 1];
  }

  private void add(int group, long amount) {
    cells[2 * group]++;
    cells[2 * group + 1] += amount;
  }

  /** Each project whole in its one group. */
  void addSingle(FixedBitSet projects, MoneyView money, IntUnaryOperator groupOf) {
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      add(groupOf.applyAsInt(project), money.amount(project));
    }
  }

  /** Each project whole in every value it has. */
  void addValues(FixedBitSet projects, MoneyView money, Axis axis) {
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      int from = axis.from(project);
      int to = axis.to(project);
      long amount = money.amount(project);
      for (int entry = from; entry < to; entry++) {
        add(axis.ordinalAt(entry), amount);
      }
      if (from == to) {
        add(none, amount);
      }
    }
  }

  /** Each project once in every node above any of its values, and in those. */
  void addTree(FixedBitSet projects, MoneyView money, Axis axis) {
    int[] seenBy = new int[axis.cardinality()];
    Arrays.fill(seenBy, ProjectCursor.END);
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      int from = axis.from(project);
      int to = axis.to(project);
      long amount = money.amount(project);
      for (int entry = from; entry < to; entry++) {
        int node = axis.ordinalAt(entry);
        for (; node != Axis.NONE && seenBy[node] != project; node = axis.parent(node)) {
          seenBy[node] = project;
          add(node, amount);
        }
      }
      if (from == to) {
        add(none, amount);
      }
    }
  }

  /** Each project with every funder whose money counts, but only with that money. */
  void addFunders(FixedBitSet projects, MoneyView money, Axis axis) {
    Parts pieces = new Parts();
    Parts payers = new Parts();
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      if (money.counted().areNone(project)) {
        addWithoutMoney(project, axis);
      }
      pieces.clear();
      payers.clear();
      money.addEveryPayer(project, pieces);
      for (int part = 0; part < pieces.size(); part++) {
        long amount = money.counted().inYears(project, pieces.span(part), pieces.amount(part));
        payers.merge(pieces.first(part), 0, Spans.OF_PROJECT, amount);
      }
      for (int part = 0; part < payers.size(); part++) {
        add(payers.first(part), payers.amount(part));
      }
    }
  }

  /** A project with every funder it names, though none of their money counts with it. */
  private void addWithoutMoney(int project, Axis axis) {
    int to = axis.to(project);
    for (int entry = axis.from(project); entry < to; entry++) {
      add(axis.ordinalAt(entry), 0);
    }
    if (axis.from(project) == to) {
      add(none, 0);
    }
  }

  /** Each project in every year its money falls into, with that money. */
  void addYears(FixedBitSet projects, MoneyView money, Calendar calendar) {
    Parts pieces = new Parts();
    int[] seenBy = new int[none];
    Arrays.fill(seenBy, ProjectCursor.END);
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      pieces.clear();
      money.addEveryYear(project, pieces);
      if (pieces.size() == 0) {
        pieces.add(0, 0, 0);
      }
      for (int part = 0; part < pieces.size(); part++) {
        int span = pieces.span(part);
        long before = 0;
        int last = calendar.lastYear(project, span);
        for (int year = calendar.firstYear(project, span); year <= last; year++) {
          long fallen = calendar.fallenBy(project, span, pieces.amount(part), year);
          int group = year - calendar.firstYear();
          cells[2 * group] += seenBy[group] == project ? 0 : 1;
          cells[2 * group + 1] += fallen - before;
          seenBy[group] = project;
          before = fallen;
        }
      }
    }
  }
}
