package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import permed.landscape.question.CountingRule;
import permed.landscape.question.Filter;
import permed.landscape.question.Grouping;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;

/** A question like another one but for one thing. */
final class Revision {

  private Revision() {}

  static Question grouped(Question question, List<Grouping> groupBy) {
    return with(question, question.filters(), groupBy);
  }

  /** The same without any cut. */
  static Question whole(Question question) {
    return grouped(question, List.of());
  }

  /** Only these values of a dimension. */
  static Question only(Question question, Dimension dimension, String... keys) {
    List<Filter> filters = new ArrayList<>(without(question, dimension));
    filters.add(new Filter(dimension, List.of(keys)));
    return with(question, filters, question.groupBy());
  }

  /** Without any filter on a dimension. */
  static Question free(Question question, Dimension dimension) {
    return with(question, without(question, dimension), question.groupBy());
  }

  /** Without one value of a filter. */
  static Question without(Question question, Dimension dimension, String key) {
    List<Filter> filters = new ArrayList<>(without(question, dimension));
    List<String> rest = keys(question, dimension).stream().filter(k -> !k.equals(key)).toList();
    if (!rest.isEmpty()) {
      filters.add(new Filter(dimension, rest));
    }
    return with(question, filters, question.groupBy());
  }

  static Question searching(Question q, String text) {
    return new Question(
        text,
        q.filters(),
        q.groupBy(),
        q.measure(),
        q.countingRule(),
        q.currency(),
        q.prices(),
        q.asOf());
  }

  static Question counted(Question q, CountingRule rule) {
    return new Question(
        q.text(), q.filters(), q.groupBy(), q.measure(), rule, q.currency(), q.prices(), q.asOf());
  }

  /** The values a filter asks for, empty without one. */
  static List<String> keys(Question question, Dimension dimension) {
    return question.filters().stream()
        .filter(filter -> filter.dimension() == dimension)
        .flatMap(filter -> filter.keys().stream())
        .toList();
  }

  private static List<Filter> without(Question question, Dimension dimension) {
    return question.filters().stream().filter(f -> f.dimension() != dimension).toList();
  }

  private static Question with(Question q, List<Filter> filters, List<Grouping> groupBy) {
    return new Question(
        q.text(),
        filters,
        groupBy,
        q.measure(),
        q.countingRule(),
        q.currency(),
        q.prices(),
        q.asOf());
  }
}
