package permed.landscape.question;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Lines;

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

  /** Each project with every funder, but only with that funder's money. */
  void addFunders(FixedBitSet projects, MoneyView money, Axis axis) {
    Lines lines = money.lens().lines();
    long[] lineAmounts = money.lens().lineAmounts();
    Parts payers = new Parts();
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      int to = axis.to(project);
      for (int entry = axis.from(project); entry < to; entry++) {
        cells[2 * axis.ordinalAt(entry)]++;
      }
      if (axis.from(project) == to) {
        cells[2 * none]++;
      }
      payers.clear();
      for (int line = lines.from(project); line < lines.to(project); line++) {
        payers.merge(lines.payerAt(line), 0, lineAmounts[line]);
      }
      for (int part = 0; part < payers.size(); part++) {
        cells[2 * payers.first(part) + 1] += money.inYears(project, payers.amount(part));
      }
    }
  }

  /** Each dated project in every year it runs in, with the money that falls into it. */
  void addYears(FixedBitSet projects, MoneyView money, Calendar calendar) {
    Parts payers = new Parts();
    ProjectCursor cursor = ProjectCursor.over(projects);
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      payers.clear();
      money.addPayers(project, 0, payers);
      long before = 0;
      int last = calendar.endYear(project);
      for (int year = calendar.startYear(project); year <= last; year++) {
        long fallen = 0;
        for (int part = 0; part < payers.size(); part++) {
          fallen += calendar.fallenBy(project, payers.amount(part), year);
        }
        add(year - calendar.firstYear(), fallen - before);
        before = fallen;
      }
    }
  }
}
