package permed.landscape.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.question.Exploration.Bucket;
import permed.landscape.question.Exploration.Facet;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Dimension;

/**
 * Counts the values of dimensions among the projects of one inquiry, each dimension without its own
 * filter: a bucket says what one would get by choosing it alone.
 */
final class FacetCounter {

  private final Inquiry inquiry;
  private final MoneyView money;
  private final int buckets;

  /**
   * @param buckets how many values to list
   */
  FacetCounter(Inquiry inquiry, int buckets) {
    this.inquiry = inquiry;
    this.money = inquiry.money();
    this.buckets = buckets;
  }

  Facet facet(Dimension dimension) {
    FixedBitSet projects = inquiry.selection().without(dimension);
    return switch (dimension) {
      case YEAR -> years(projects);
      case STATUS -> statuses(projects);
      default -> values(dimension, projects);
    };
  }

  private Facet years(FixedBitSet projects) {
    Calendar calendar = inquiry.calendar();
    Groups groups = new Groups.OfYears(calendar.firstYear(), calendar.lastYear());
    FacetTable table = new FacetTable(groups.size());
    if (inquiry.annual()) {
      table.addYears(projects, money, calendar);
    } else {
      table.addSingle(projects, money, Single.startYear(calendar));
    }
    boolean[] selected = new boolean[groups.size()];
    YearRanges years = YearRanges.of(keys(Dimension.YEAR));
    for (int group = 0; group < selected.length; group++) {
      selected[group] = years.has(calendar.firstYear() + group);
    }
    return facet(Dimension.YEAR, groups, table, selected, allOf(groups));
  }

  private Facet statuses(FixedBitSet projects) {
    Groups groups = new Groups.OfStatus();
    FacetTable table = new FacetTable(groups.size());
    table.addSingle(projects, money, Single.status(inquiry.columns(), inquiry.day()));
    boolean[] selected = new boolean[groups.size()];
    for (Status status : Status.values()) {
      selected[status.ordinal()] = keys(Dimension.STATUS).contains(status.key());
    }
    return facet(Dimension.STATUS, groups, table, selected, allOf(groups));
  }

  private Facet values(Dimension dimension, FixedBitSet projects) {
    Axis axis = inquiry.columns().axis(dimension);
    Groups groups = new Groups.OfAxis(dimension, axis);
    FacetTable table = new FacetTable(groups.size());
    boolean[] selected = Tree.named(axis, keys(dimension));
    boolean[] listed = allOf(groups);
    if (dimension == Dimension.FUNDER) {
      table.addFunders(projects, money, axis);
    } else if (dimension == Dimension.EUROSCIVOC) {
      table.addTree(projects, money, axis);
      listed = openNodes(axis, selected);
    } else {
      table.addValues(projects, money, axis);
    }
    return facet(dimension, groups, table, selected, listed);
  }

  /** The top of a tree, or the children of what is selected in it. */
  private static boolean[] openNodes(Axis axis, boolean[] selected) {
    boolean anySelected = false;
    for (boolean one : selected) {
      anySelected |= one;
    }
    boolean[] open = new boolean[selected.length];
    for (int node = 0; node < open.length; node++) {
      int parent = axis.parent(node);
      open[node] = anySelected ? parent != Axis.NONE && selected[parent] : parent == Axis.NONE;
    }
    return open;
  }

  private Facet facet(
      Dimension dimension, Groups groups, FacetTable table, boolean[] selected, boolean[] listed) {
    TopFew top = new TopFew(buckets);
    long values = 0;
    for (int group = 0; group < groups.size(); group++) {
      if (table.count(group) > 0 && listed[group]) {
        values++;
        top.offer(-weight(table, group), group);
      }
    }
    boolean[] shown = new boolean[groups.size()];
    List<Bucket> found = new ArrayList<>();
    for (int group : top.ascending()) {
      found.add(bucket(groups, table, group, selected[group]));
      shown[group] = true;
    }
    for (int group = 0; group < groups.size(); group++) {
      if (selected[group] && !shown[group]) {
        found.add(bucket(groups, table, group, true));
      }
    }
    boolean noneSelected = keys(dimension).contains(Filter.NOT_STATED);
    if (table.count(groups.size()) > 0 || noneSelected) {
      found.add(bucket(groups, table, groups.size(), noneSelected));
    }
    return new Facet(dimension, found, values);
  }

  private long weight(FacetTable table, int group) {
    return inquiry.question().measure().isMoney() ? table.sum(group) : table.count(group);
  }

  private Bucket bucket(Groups groups, FacetTable table, int group, boolean selected) {
    Answer.Group named = groups.group(group);
    BigDecimal amount = BigDecimal.valueOf(table.sum(group), money.lens().scale());
    return new Bucket(named.key(), named.label(), table.count(group), amount, selected);
  }

  private List<String> keys(Dimension dimension) {
    return inquiry.question().filters().stream()
        .filter(filter -> filter.dimension() == dimension)
        .flatMap(filter -> filter.keys().stream())
        .toList();
  }

  private static boolean[] allOf(Groups groups) {
    boolean[] all = new boolean[groups.size()];
    Arrays.fill(all, true);
    return all;
  }
}
