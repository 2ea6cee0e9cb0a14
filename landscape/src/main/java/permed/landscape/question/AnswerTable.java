package permed.landscape.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import permed.landscape.export.Column;
import permed.landscape.export.Table;

/** An answer as a table to download, with the words that make its figures citable. */
public final class AnswerTable {

  private AnswerTable() {}

  /**
   * One row a group: key and label of each dimension, projects, and the measure where it is not
   * just that count. {@code context} is added to what the table says about itself: data as of,
   * source, licence, link.
   */
  public static Table of(Answer answer, Map<String, String> context) {
    Map<String, String> about = about(answer);
    about.putAll(context);
    return Table.of(
        columns(answer.question()),
        about,
        answer.rows().stream().map(row -> cells(answer.question(), row)).toList());
  }

  /** What the figures are, in reading order. */
  public static Map<String, String> about(Answer answer) {
    Question question = answer.question();
    Map<String, String> about = new LinkedHashMap<>();
    about.put("Total", total(answer));
    about.put("Question", question.text().isEmpty() ? "everything" : question.text());
    if (!question.filters().isEmpty()) {
      about.put("Filters", filters(question.filters()));
    }
    about.put("Measure", measure(question));
    about.put("Counting rule", rule(answer));
    about.put("Left out", leftOut(answer.excluded()));
    about.put("Snapshot", answer.snapshotId());
    return about;
  }

  private static List<Column> columns(Question question) {
    List<Column> columns = new ArrayList<>();
    for (Grouping grouping : question.groupBy()) {
      String name = grouping.id().replace('-', '_').replace('.', '_');
      columns.add(Column.text(name));
      columns.add(Column.text(name + "_name"));
    }
    columns.add(Column.integer("projects"));
    if (hasValueColumn(question)) {
      columns.add(Column.decimal(valueName(question)));
    }
    return columns;
  }

  private static List<? extends @Nullable Object> cells(Question question, Answer.Row row) {
    List<Object> cells = new ArrayList<>();
    for (Answer.Group group : row.groups()) {
      cells.add(group.key());
      cells.add(group.label());
    }
    cells.add(row.projects());
    if (hasValueColumn(question)) {
      cells.add(row.value());
    }
    return cells;
  }

  private static boolean hasValueColumn(Question question) {
    return question.measure().isMoney()
        || (question.countingRule() == CountingRule.APPORTIONED && !question.groupBy().isEmpty());
  }

  private static String valueName(Question question) {
    String name = question.measure().id().replace('-', '_');
    return question.measure().isMoney()
        ? name + "_" + question.currency().getCurrencyCode().toLowerCase(Locale.ROOT)
        : name + "_apportioned";
  }

  private static String total(Answer answer) {
    Answer.Row total = answer.total();
    return answer.question().measure().isMoney()
        ? String.format(
            Locale.UK,
            "%s %,.2f in %,d projects",
            answer.question().currency().getCurrencyCode(),
            total.value(),
            total.projects())
        : String.format(Locale.UK, "%,d projects", total.projects());
  }

  private static String filters(List<Filter> filters) {
    return filters.stream()
        .map(filter -> filter.dimension().id() + " = " + String.join(" or ", filter.keys()))
        .collect(Collectors.joining("; "));
  }

  private static String measure(Question question) {
    String name =
        switch (question.measure()) {
          case PROJECTS -> "number of projects";
          case AMOUNT -> "amount awarded, in the year the project starts";
          case ANNUAL_AMOUNT -> "amount spread over the days it is for";
          case ACTIVE -> "projects running on the day asked for";
        };
    return question.measure().isMoney() ? name + ", " + money(question) : name;
  }

  private static String money(Question question) {
    String currency = question.currency().getCurrencyCode();
    return switch (question.prices()) {
      case Prices.Nominal nominal ->
          currency + " at the rate of the day of signature or start, nominal";
      case Prices.Constant constant -> currency + " in prices of " + constant.baseYear();
    };
  }

  private static String rule(Answer answer) {
    return switch (answer.question().countingRule()) {
      case FULL ->
          answer.overlapping()
              ? "full: a project counts whole in every group, so groups sum to more than the total"
              : "full: each project counts whole";
      case APPORTIONED -> "apportioned: a project counts by its shares, groups sum to the total";
      case LEAD -> "lead: a project counts whole in the group that leads it";
    };
  }

  private static String leftOut(List<Answer.Excluded> excluded) {
    return excluded.isEmpty()
        ? "nothing"
        : excluded.stream().map(AnswerTable::reason).collect(Collectors.joining("; "));
  }

  private static String reason(Answer.Excluded excluded) {
    String why =
        switch (excluded.reason()) {
          case NO_AMOUNT -> "without amount";
          case GONE -> "gone from the newest complete delivery of their source";
          case PART_OF_ANOTHER -> "whose money counts with the award they are part of";
          case NO_DATE -> "without a date the question needs";
          case NO_RATE -> "without exchange rate";
          case NO_DEFLATOR -> "without deflator";
          case NOT_STATED -> "that do not state what a filter asks for";
          case NO_SHARE -> "whose shares are unknown, shown as not stated";
        };
    String detail = excluded.detail().isEmpty() ? "" : " (" + excluded.detail() + ")";
    return String.format(Locale.UK, "%,d projects %s%s", excluded.projects(), why, detail);
  }
}
