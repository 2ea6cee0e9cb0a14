package permed.landscape.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import permed.landscape.question.Answer.Excluded;
import permed.landscape.question.Answer.Reason;
import permed.landscape.snapshot.Dimension;

/**
 * The projects a question is about: those its text finds, that its measure can judge, and that all
 * its filters let through.
 */
final class Selection {

  private final FixedBitSet projects;
  private final FixedBitSet listed;
  private final Map<Dimension, FixedBitSet> without = new EnumMap<>(Dimension.class);
  private final List<Excluded> excluded = new ArrayList<>();

  /**
   * @param all projects the text finds
   * @param gone projects that count in no figure
   * @param judged projects the measure asks for, such as those running on a day
   * @param undated projects whose dates do not tell whether the measure asks for them
   */
  Selection(
      FixedBitSet all,
      FixedBitSet gone,
      FixedBitSet judged,
      FixedBitSet undated,
      Map<Filter, FilterSets.Matched> filters) {
    FixedBitSet found = all.clone();
    found.andNot(gone);
    FixedBitSet base = intersection(found, judged);
    this.projects = base.clone();
    filters.values().forEach(matched -> projects.and(matched.matching()));
    for (Filter filter : filters.keySet()) {
      FixedBitSet others = base.clone();
      filters.forEach(
          (other, matched) -> {
            if (!other.equals(filter)) {
              others.and(matched.matching());
            }
          });
      without.put(filter.dimension(), others);
    }
    this.listed = intersection(all, judged);
    filters.values().forEach(matched -> listed.and(matched.matching()));
    countUndated(found, undated, filters);
    filters.forEach(this::countNotStated);
    add(Reason.GONE, intersection(listed, gone), "");
  }

  /** Projects that pass everything. Not to be changed. */
  FixedBitSet projects() {
    return projects;
  }

  /** The same and those that count no more. Not to be changed. */
  FixedBitSet listed() {
    return listed;
  }

  /** Projects that pass everything but the filter of this dimension, if there is one. */
  FixedBitSet without(Dimension dimension) {
    return without.getOrDefault(dimension, projects);
  }

  /** What was left out because its record does not tell. */
  List<Excluded> excluded() {
    return excluded;
  }

  private void countUndated(
      FixedBitSet found, FixedBitSet undated, Map<Filter, FilterSets.Matched> filters) {
    FixedBitSet lost = intersection(found, undated);
    filters.forEach(
        (filter, matched) -> {
          if (filter.dimension() == Dimension.YEAR) {
            // A year cannot be asked of what has none: that is the same loss, not a second one.
            FixedBitSet otherYears = matched.stated().clone();
            otherYears.andNot(matched.matching());
            lost.andNot(otherYears);
          } else {
            lost.and(matched.matching());
          }
        });
    add(Reason.NO_DATE, lost, "");
  }

  private void countNotStated(Filter filter, FilterSets.Matched matched) {
    if (!filter.keys().contains(Filter.NOT_STATED)) {
      FixedBitSet silent = without(filter.dimension()).clone();
      silent.andNot(matched.stated());
      add(Reason.NOT_STATED, silent, filter.dimension().id());
    }
  }

  private void add(Reason reason, FixedBitSet projects, String detail) {
    if (projects.cardinality() > 0) {
      excluded.add(new Excluded(reason, projects.cardinality(), detail));
    }
  }

  private static FixedBitSet intersection(FixedBitSet one, FixedBitSet other) {
    FixedBitSet both = one.clone();
    both.and(other);
    return both;
  }
}
