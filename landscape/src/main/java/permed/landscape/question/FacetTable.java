package permed.landscape.question;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Lines;

/** Projects and money of each value of one dimension, and last of those that state none. */
final class FacetTable {

  private final int[] counts;
  private final long[] sums;

  FacetTable(int groups) {
    this.counts = new int[groups + 1];
    this.sums = new long[groups + 1];
  }

  int count(int group) {
    return counts[group];
  }

  /** Smallest units of the currency. */
  long sum(int group) {
    return sums[group];
  }

  void add(int group, long amount) {
    counts[group]++;
    sums[group] += amount;
  }

  /** Each project whole in every value it has. */
  void addValues(FixedBitSet projects, MoneyView money, Axis axis) {
    int none = counts.length - 1;
    ProjectLoop.over(
        projects,
        project -> {
          int from = axis.from(project);
          int to = axis.to(project);
          long amount = money.amount(project);
          for (int entry = from; entry < to; entry++) {
            add(axis.ordinalAt(entry), amount);
          }
          if (from == to) {
            add(none, amount);
          }
        });
  }

  /** Each project once in every node above any of its values, and in those. */
  void addTree(FixedBitSet projects, MoneyView money, Axis axis) {
    int none = counts.length - 1;
    int[] seenBy = new int[counts.length];
    Arrays.fill(seenBy, -1);
    ProjectLoop.over(
        projects,
        project -> {
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
        });
  }

  /** Each project with every funder, but only with that funder's money. */
  void addFunders(FixedBitSet projects, MoneyView money, Axis axis) {
    int none = counts.length - 1;
    Lines lines = money.lens().lines();
    long[] lineAmounts = money.lens().lineAmounts();
    Parts payers = new Parts();
    ProjectLoop.over(
        projects,
        project -> {
          int to = axis.to(project);
          for (int entry = axis.from(project); entry < to; entry++) {
            counts[axis.ordinalAt(entry)]++;
          }
          if (axis.from(project) == to) {
            counts[none]++;
          }
          payers.clear();
          for (int line = lines.from(project); line < lines.to(project); line++) {
            payers.merge(lines.payerAt(line), 0, lineAmounts[line]);
          }
          for (int part = 0; part < payers.size(); part++) {
            sums[payers.first(part)] += money.inYears(project, payers.amount(part));
          }
        });
  }

  /** Each dated project in every year it runs in, with the money that falls into it. */
  void addYears(FixedBitSet projects, MoneyView money, Calendar calendar) {
    Parts payers = new Parts();
    ProjectLoop.over(
        projects,
        project -> {
          payers.clear();
          money.addPayers(project, 0, payers);
          int last = calendar.endYear(project);
          for (int year = calendar.startYear(project); year <= last; year++) {
            long amount = 0;
            for (int part = 0; part < payers.size(); part++) {
              long whole = payers.amount(part);
              amount += calendar.fallenBy(project, whole, year);
              amount -= calendar.fallenBy(project, whole, year - 1);
            }
            add(year - calendar.firstYear(), amount);
          }
        });
  }
}
