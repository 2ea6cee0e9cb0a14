package permed.landscape.question;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Dimension;

/** Finds, and keeps for the next question, the projects a filter lets through. */
final class FilterSets {

  private static final int KEPT = 256;

  private final Columns columns;
  private final Calendar calendar;
  private final BoundedCache<Asked, Matched> sets = new BoundedCache<>(KEPT);

  FilterSets(Columns columns, Calendar calendar) {
    this.columns = columns;
    this.calendar = calendar;
  }

  /**
   * @param matching projects the filter lets through
   * @param stated projects that state a value in the dimension at all
   */
  record Matched(FixedBitSet matching, FixedBitSet stated) {}

  /**
   * @param day epoch day the status is asked for
   * @param annual whether a year means every year a project runs in, not the one it starts in
   */
  private record Asked(Filter filter, int day, boolean annual) {}

  /** The sets of a filter; not to be changed. */
  Matched of(Filter filter, int day, Measure measure) {
    boolean ofStatus = filter.dimension() == Dimension.STATUS;
    boolean ofYear = filter.dimension() == Dimension.YEAR;
    boolean annual = ofYear && measure == Measure.ANNUAL_AMOUNT;
    return sets.get(new Asked(filter, ofStatus ? day : 0, annual), this::find);
  }

  private Matched find(Asked asked) {
    return switch (asked.filter().dimension()) {
      case YEAR -> asked.annual() ? annualYears(asked.filter()) : startYears(asked.filter());
      case STATUS -> statuses(asked);
      default -> values(asked.filter(), columns.axis(asked.filter().dimension()));
    };
  }

  private Matched startYears(Filter filter) {
    YearRanges years = YearRanges.of(filter.keys());
    FixedBitSet matching = new FixedBitSet(columns.size());
    for (int project = 0; project < columns.size(); project++) {
      int year = calendar.startYear(project);
      if (year == Calendar.NO_YEAR ? years.notStated() : years.has(year)) {
        matching.set(project);
      }
    }
    return new Matched(matching, calendar.started());
  }

  private Matched annualYears(Filter filter) {
    YearRanges years = YearRanges.of(filter.keys());
    FixedBitSet matching = new FixedBitSet(columns.size());
    ProjectCursor cursor = ProjectCursor.over(calendar.dated());
    for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
      if (years.touches(calendar.startYear(project), calendar.endYear(project))) {
        matching.set(project);
      }
    }
    return new Matched(matching, calendar.dated());
  }

  private Matched statuses(Asked asked) {
    List<String> keys = asked.filter().keys();
    IntUnaryOperator status = Single.status(columns, asked.day());
    Groups groups = new Groups.OfStatus();
    FixedBitSet matching = new FixedBitSet(columns.size());
    FixedBitSet stated = new FixedBitSet(columns.size());
    for (int project = 0; project < columns.size(); project++) {
      int group = status.applyAsInt(project);
      if (group < groups.size()) {
        stated.set(project);
      }
      if (keys.contains(groups.group(group).key())) {
        matching.set(project);
      }
    }
    return new Matched(matching, stated);
  }

  private Matched values(Filter filter, Axis axis) {
    boolean[] selected = Tree.withAllBelow(axis, filter.keys());
    boolean none = filter.keys().contains(Filter.NOT_STATED);
    FixedBitSet matching = new FixedBitSet(columns.size());
    FixedBitSet stated = new FixedBitSet(columns.size());
    for (int project = 0; project < columns.size(); project++) {
      int to = axis.to(project);
      int from = axis.from(project);
      boolean match = from == to && none;
      for (int entry = from; entry < to && !match; entry++) {
        match = selected[axis.ordinalAt(entry)];
      }
      if (from < to) {
        stated.set(project);
      }
      if (match) {
        matching.set(project);
      }
    }
    return new Matched(matching, stated);
  }
}
