package permed.landscape.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Dimension;

/** One question on its way to an answer: which projects it is about, and their money. */
final class Inquiry {

  private final Question question;
  private final Foundations foundations;
  private final int day;
  private final Selection selection;
  private final FixedBitSet scope;
  private @Nullable MoneyView money;

  Inquiry(Question question, Foundations foundations, FixedBitSet found) {
    this.question = question;
    this.foundations = foundations;
    LocalDate asked = question.asOf() == null ? foundations.corpus().day() : question.asOf();
    this.day = Math.clamp(asked.toEpochDay(), Columns.NO_DAY + 1, Integer.MAX_VALUE);
    List<String> funders = funders();
    Selection.Criteria criteria = criteria(found, funders);
    this.scope = found.clone();
    scope.and(criteria.judged());
    boolean narrowed = ofOwnDays() && !funders.isEmpty();
    this.selection =
        new Selection(
            found, foundations.gone(), criteria, narrowed ? criteria(found, List.of()) : criteria);
  }

  Question question() {
    return question;
  }

  Columns columns() {
    return foundations.corpus().columns();
  }

  Calendar calendar() {
    return foundations.calendar();
  }

  /** Epoch day of the question. */
  int day() {
    return day;
  }

  Selection selection() {
    return selection;
  }

  boolean annual() {
    return question.measure() == Measure.ANNUAL_AMOUNT;
  }

  /** Whether money is spread over days that funding lines state of their own. */
  boolean ofOwnDays() {
    return annual() && calendar().spans().areAny();
  }

  /** Money as the question counts it, worked out when first asked for. */
  MoneyView money() {
    if (money == null) {
      money =
          new MoneyView(
              foundations.lenses().lens(question.currency(), question.prices()),
              new CountedLines(columns().lines(), calendar(), payers(), annualYears(), ofOwnDays()),
              scope);
    }
    return money;
  }

  private FilterSets.Matched matched(Filter filter, List<String> funders) {
    return annual() && filter.dimension() == Dimension.YEAR
        ? foundations.filters().annual(filter.keys(), funders)
        : foundations.filters().of(filter, day);
  }

  /**
   * @param funders whose money decides on which days a project is to be judged; all when empty
   */
  private Selection.Criteria criteria(FixedBitSet found, List<String> funders) {
    Map<Filter, FilterSets.Matched> filters = new LinkedHashMap<>();
    question.filters().forEach(filter -> filters.put(filter, matched(filter, funders)));
    return switch (question.measure()) {
      case PROJECTS, AMOUNT -> new Selection.Criteria(found, found, filters);
      case ANNUAL_AMOUNT -> {
        FixedBitSet dated = foundations.filters().annual(funders);
        yield new Selection.Criteria(dated, dated, filters);
      }
      case ACTIVE -> {
        FilterSets.Matched running =
            foundations
                .filters()
                .of(new Filter(Dimension.STATUS, List.of(Status.RUNNING.key())), day);
        yield new Selection.Criteria(running.matching(), running.stated(), filters);
      }
    };
  }

  /** Keys of the filter on funders, none without one. */
  private List<String> funders() {
    return question.filters().stream()
        .filter(filter -> filter.dimension() == Dimension.FUNDER)
        .findFirst()
        .map(Filter::keys)
        .orElse(List.of());
  }

  private boolean @Nullable [] payers() {
    List<String> funders = funders();
    return funders.isEmpty() ? null : Tree.withAllBelow(columns().axis(Dimension.FUNDER), funders);
  }

  private @Nullable YearRanges annualYears() {
    return question.filters().stream()
        .filter(filter -> annual() && filter.dimension() == Dimension.YEAR)
        .findFirst()
        .map(filter -> YearRanges.of(filter.keys()))
        .orElse(null);
  }
}
