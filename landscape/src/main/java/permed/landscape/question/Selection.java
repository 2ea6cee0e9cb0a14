package permed.landscape.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import permed.landscape.question.Answer.Excluded;
import permed.landscape.question.Answer.Reason;
import permed.landscape.snapshot.Dimension;

/**
 * The projects a question is about: those its text finds, that its measure can judge, and that all
 * its filters let through.
 *
 * <p>Where money is spread over years, a filter on funders also decides which days count. Without
 * that filter a project may therefore be judged, and pass a filter on years, as it does not with
 * it.
 */
final class Selection {

  private final FixedBitSet projects;
  private final FixedBitSet listed;
  private final Map<Dimension, FixedBitSet> without = new EnumMap<>(Dimension.class);
  private final List<Excluded> excluded = new ArrayList<>();

  /**
   * What projects are judged by. Sets are not to be changed.
   *
   * @param judged projects the measure asks for, such as those running on a day
   * @param dated projects whose dates tell whether the measure asks for them
   * @param filters what each filter lets through
   */
  record Criteria(FixedBitSet judged, FixedBitSet dated, Map<Filter, FilterSets.Matched> filters) {

    /** Of some projects those that pass all filters but one of a dimension, if there is one. */
    private FixedBitSet passing(FixedBitSet found, @Nullable Dimension aside) {
      FixedBitSet passing = intersection(found, judged);
      filters.forEach(
          (filter, matched) -> {
            if (filter.dimension() != aside) {
              passing.and(matched.matching());
            }
          });
      return passing;
    }
  }

  /**
   * @param all projects the text finds
   * @param gone projects that count in no figure
   * @param ofAnyFunder the same as if there were no filter on funders, which still is among them
   */
  Selection(FixedBitSet all, FixedBitSet gone, Criteria criteria, Criteria ofAnyFunder) {
    FixedBitSet found = all.clone();
    found.andNot(gone);
    this.projects = criteria.passing(found, null);
    for (Filter filter : criteria.filters().keySet()) {
      Dimension aside = filter.dimension();
      Criteria others = aside == Dimension.FUNDER ? ofAnyFunder : criteria;
      without.put(aside, others.passing(found, aside));
    }
    countUndated(found, criteria);
    criteria.filters().forEach(this::countNotStated);
    this.listed = criteria.passing(all, null);
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

  private void countUndated(FixedBitSet found, Criteria criteria) {
    FixedBitSet lost = found.clone();
    lost.andNot(criteria.dated());
    criteria
        .filters()
        .forEach(
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
