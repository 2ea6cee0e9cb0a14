package permed.landscape.question;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything anyone can ask of the landscape. Two questions that mean the same are equal: filters
 * are sorted by dimension and there is one filter a dimension.
 *
 * @param text a query in the query language; empty asks for everything
 * @param groupBy none, one or two ways to cut
 * @param currency what money is shown in
 * @param asOf the day for status and for {@link Measure#ACTIVE}; without it the snapshot's own day
 */
public record Question(
    String text,
    List<Filter> filters,
    List<Grouping> groupBy,
    Measure measure,
    CountingRule countingRule,
    Currency currency,
    Prices prices,
    @Nullable LocalDate asOf) {

  public Question {
    text = text.strip();
    filters = Filters.normalised(filters);
    groupBy = List.copyOf(groupBy);
    long dimensions = groupBy.stream().map(Grouping::dimension).distinct().count();
    if (groupBy.size() > 2 || dimensions != groupBy.size()) {
      throw new IllegalArgumentException("Group by at most two different dimensions");
    }
  }

  /** The same question, answered by one figure. */
  public Question withoutGroups() {
    return new Question(text, filters, List.of(), measure, countingRule, currency, prices, asOf);
  }
}
