package permed.landscape.question;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
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

  private sealed interface Asked {}

  /**
   * @param day epoch day the status is asked for
   */
  private record OfValues(Filter filter, int day) implements Asked {}

  /**
   * @param years keys of years money falls into; null for any
   * @param funders keys of those whose money is meant; all when empty
   */
  private record OfSpread(@Nullable List<String> years, List<String> funders) implements Asked {}

  /**
   * The sets of a filter; a year is the one a project starts in. Not to be changed.
   *
   * @param day epoch day a status is asked for
   */
  Matched of(Filter filter, int day) {
    boolean ofStatus = filter.dimension() == Dimension.STATUS;
    return sets.get(new OfValues(filter, ofStatus ? day : 0), this::find);
  }

  /**
   * Projects with money that falls into years, and those of which it is known when theirs falls.
   * Not to be changed.
   *
   * @param funders keys of those whose money is meant; all when empty
   */
  Matched annual(List<String> years, List<String> funders) {
    return sets.get(
        new OfSpread(years, calendar.spans().areAny() ? funders : List.of()), this::find);
  }

  /** Projects of which it is known when the money of funders falls. Not to be changed. */
  FixedBitSet annual(List<String> funders) {
    return calendar.spans().areAny()
        ? sets.get(new OfSpread(null, funders), this::find).matching()
        : calendar.dated();
  }

  private Matched find(Asked asked) {
    return switch (asked) {
      case OfSpread spread -> spread(spread);
      case OfValues values ->
          switch (values.filter().dimension()) {
            case YEAR -> startYears(values.filter());
            case STATUS -> statuses(values);
            default -> values(values.filter(), columns.axis(values.filter().dimension()));
          };
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

  private Matched spread(OfSpread asked) {
    List<String> funders = asked.funders();
    CountedLines lines =
        new CountedLines(
            columns.lines(),
            calendar,
            funders.isEmpty() ? null : Tree.withAllBelow(columns.axis(Dimension.FUNDER), funders),
            asked.years() == null ? null : YearRanges.of(asked.years()),
            true);
    FixedBitSet matching = new FixedBitSet(columns.size());
    for (int project = 0; project < columns.size(); project++) {
      if (lines.includeAnyOf(project)) {
        matching.set(project);
      }
    }
    return new Matched(matching, asked.years() == null ? matching : annual(funders));
  }

  private Matched statuses(OfValues asked) {
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
