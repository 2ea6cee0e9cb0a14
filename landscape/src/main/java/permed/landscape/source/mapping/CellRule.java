package permed.landscape.source.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from and how it is read.
 *
 * @param columns columns or paths, the first that is filled counts
 * @param template a text with {@code {column}} in it; empty if it comes from columns
 * @param label what findings call it: the column as a person would look for it
 */
record CellRule(List<String> columns, String template, Reading reading, String label) {

  /** Nothing is mapped. */
  static final CellRule NONE = new CellRule(List.of(), "", Reading.PLAIN, "");

  CellRule {
    columns = List.copyOf(columns);
  }

  boolean isMapped() {
    return !columns.isEmpty() || !template.isEmpty();
  }

  /**
   * What is done with the text, in this order.
   *
   * @param nulls words that stand for nothing, in small letters
   * @param split what separates items; empty for none
   * @param match what is kept; absent for all
   * @param replace what the match becomes; empty to keep its first group, or all of it
   * @param meanings what words mean, by the word in small letters; empty for no table
   * @param otherwise the meaning of other words; absent for none
   */
  record Reading(
      Set<String> nulls,
      String split,
      @Nullable Pattern match,
      String replace,
      Map<String, String> meanings,
      @Nullable String otherwise,
      List<DateStyle> dates,
      AmountStyle amounts) {

    static final Reading PLAIN =
        new Reading(Set.of(), "", null, "", Map.of(), null, List.of(), AmountStyle.PLAIN);

    Reading {
      nulls = Set.copyOf(nulls);
      meanings = Map.copyOf(meanings);
      dates = List.copyOf(dates);
    }
  }
}
