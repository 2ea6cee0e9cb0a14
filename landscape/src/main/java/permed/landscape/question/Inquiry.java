package permed.landscape.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.Axis;
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
    Map<Filter, FilterSets.Matched> filters = new LinkedHashMap<>();
    question.filters().forEach(filter -> filters.put(filter, matched(filter)));
    FixedBitSet judged = judged(found);
    this.scope = found.clone();
    scope.and(judged);
    this.selection = new Selection(found, foundations.gone(), judged, undated(found), filters);
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

  /** Money as the question counts it, worked out when first asked for. */
  MoneyView money() {
    if (money == null) {
      money =
          new MoneyView(
              foundations.lenses().lens(question.currency(), question.prices()),
              calendar(),
              payers(),
              annualYears(),
              scope);
    }
    return money;
  }

  private FilterSets.Matched matched(Filter filter) {
    return foundations.filters().of(filter, day, question.measure());
  }

  private FixedBitSet judged(FixedBitSet found) {
    return switch (question.measure()) {
      case PROJECTS, AMOUNT -> found;
      case ANNUAL_AMOUNT -> calendar().dated();
      case ACTIVE -> running().matching();
    };
  }

  private FixedBitSet undated(FixedBitSet found) {
    FixedBitSet dated =
        switch (question.measure()) {
          case PROJECTS, AMOUNT -> found;
          case ANNUAL_AMOUNT -> calendar().dated();
          case ACTIVE -> running().stated();
        };
    FixedBitSet undated = found.clone();
    undated.andNot(dated);
    return undated;
  }

  private FilterSets.Matched running() {
    return matched(new Filter(Dimension.STATUS, List.of(Status.RUNNING.key())));
  }

  private boolean @Nullable [] payers() {
    Axis axis = columns().axis(Dimension.FUNDER);
    return question.filters().stream()
        .filter(filter -> filter.dimension() == Dimension.FUNDER)
        .findFirst()
        .map(filter -> Tree.withAllBelow(axis, filter.keys()))
        .orElse(null);
  }

  private @Nullable YearRanges annualYears() {
    return question.filters().stream()
        .filter(filter -> annual() && filter.dimension() == Dimension.YEAR)
        .findFirst()
        .map(filter -> YearRanges.of(filter.keys()))
        .orElse(null);
  }
}
