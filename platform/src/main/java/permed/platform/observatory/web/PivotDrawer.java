package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.question.Answer;
import permed.landscape.question.Filter;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;

/**
 * Lays out an answer as rows and columns.
 *
 * @param answer cut one or two ways
 * @param rowTotals the same cut only the first way: what the rows come to, each project once
 * @param columnTotals the same cut only the second way, where there is one
 */
record PivotDrawer(Asked asked, Answer answer, Answer rowTotals, Answer columnTotals) {

  /** Columns a page can hold; files have them all. */
  static final int MOST_COLUMNS = 40;

  static final int MOST_ROWS = 1000;

  List<String> header() {
    List<String> header =
        new ArrayList<>(List.of(asked.labels().of(asked.question().groupBy().getFirst())));
    if (isCrossed()) {
      header.add(asked.wording().text("table.total"));
      header.addAll(columns().values());
      return header;
    }
    header.add(asked.labels().measured(asked.question()));
    if (asked.question().measure().isMoney()) {
      header.add(asked.wording().text("column.projects"));
    }
    return header;
  }

  List<TablePage.Row> rows() {
    Map<String, String> columns = isCrossed() ? columns() : Map.of();
    Map<String, Map<String, BigDecimal>> values = isCrossed() ? values() : Map.of();
    return inOrder().stream()
        .limit(MOST_ROWS)
        .map(row -> row(row, columns, values.getOrDefault(key(row), Map.of())))
        .toList();
  }

  TablePage.Row total() {
    List<String> cells = new ArrayList<>(List.of(number(answer.total().value())));
    if (isCrossed()) {
      Map<String, BigDecimal> totals = new HashMap<>();
      columnTotals.rows().forEach(row -> totals.put(key(row), row.value()));
      columns()
          .keySet()
          .forEach(key -> cells.add(number(totals.getOrDefault(key, BigDecimal.ZERO))));
    } else if (asked.question().measure().isMoney()) {
      cells.add(asked.formats().whole(answer.total().projects()));
    }
    return new TablePage.Row(asked.wording().text("table.total"), "", cells);
  }

  private boolean isCrossed() {
    return asked.question().groupBy().size() == 2;
  }

  private TablePage.Row row(
      Answer.Row row, Map<String, String> columns, Map<String, BigDecimal> values) {
    List<String> cells = new ArrayList<>(List.of(number(row.value())));
    for (String key : columns.keySet()) {
      cells.add(number(values.getOrDefault(key, BigDecimal.ZERO)));
    }
    if (!isCrossed() && asked.question().measure().isMoney()) {
      cells.add(asked.formats().whole(row.projects()));
    }
    Answer.Group group = row.groups().getFirst();
    return new TablePage.Row(label(0, group), narrowed(group), cells);
  }

  /** Years and the like as they come, everything else the largest first. */
  private List<Answer.Row> inOrder() {
    Dimension dimension = asked.question().groupBy().getFirst().dimension();
    if (dimension == Dimension.YEAR || dimension == Dimension.STATUS) {
      return rowTotals.rows();
    }
    return rowTotals.rows().stream()
        .sorted(Comparator.comparing(Answer.Row::value).reversed())
        .toList();
  }

  /** Key of the row → key of the column → value. */
  private Map<String, Map<String, BigDecimal>> values() {
    Map<String, Map<String, BigDecimal>> values = new HashMap<>();
    for (Answer.Row row : answer.rows()) {
      values
          .computeIfAbsent(key(row), key -> new HashMap<>())
          .put(row.groups().getLast().key(), row.value());
    }
    return values;
  }

  private static String key(Answer.Row row) {
    return row.groups().getFirst().key();
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    answer.rows().stream()
        .map(row -> row.groups().getLast())
        .distinct()
        .sorted(Comparator.comparing(Answer.Group::key))
        .limit(MOST_COLUMNS)
        .forEach(group -> columns.put(group.key(), label(1, group)));
    return columns;
  }

  private String label(int cut, Answer.Group group) {
    Dimension dimension = asked.question().groupBy().get(cut).dimension();
    return asked.labels().of(dimension, group.key(), group.label());
  }

  private String narrowed(Answer.Group group) {
    Dimension dimension = asked.question().groupBy().getFirst().dimension();
    Question question = Revision.only(Revision.whole(asked.question()), dimension, group.key());
    return group.key().equals(Filter.NOT_STATED) ? "" : asked.links().landscape(question);
  }

  /** Cents where there is room for them. */
  private String number(BigDecimal value) {
    if (!asked.question().measure().isMoney()) {
      return asked.formats().count(value);
    }
    return isCrossed()
        ? asked.formats().decimal(value, 0)
        : asked.formats().exact(value, asked.question().currency());
  }
}
