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
 */
record PivotDrawer(Asked asked, Answer answer, Answer rowTotals) {

  /** Columns a page can hold; files have them all. */
  static final int MOST_COLUMNS = 40;

  static final int MOST_ROWS = 1000;

  List<String> header() {
    List<String> header =
        new ArrayList<>(List.of(asked.labels().of(asked.question().groupBy().getFirst())));
    if (isCrossed()) {
      header.addAll(columns().values());
    } else if (asked.question().measure().isMoney()) {
      header.add(asked.wording().text("column.projects"));
    }
    header.add(asked.labels().measured(asked.question()));
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
    List<String> cells = new ArrayList<>();
    if (isCrossed()) {
      columns().keySet().forEach(key -> cells.add(""));
    } else if (asked.question().measure().isMoney()) {
      cells.add(asked.formats().whole(answer.total().projects()));
    }
    cells.add(number(answer.total().value()));
    return new TablePage.Row(asked.wording().text("table.total"), "", cells);
  }

  private boolean isCrossed() {
    return asked.question().groupBy().size() == 2;
  }

  private TablePage.Row row(
      Answer.Row row, Map<String, String> columns, Map<String, BigDecimal> values) {
    List<String> cells = new ArrayList<>();
    for (String key : columns.keySet()) {
      BigDecimal value = values.get(key);
      cells.add(value == null ? "" : number(value));
    }
    if (!isCrossed() && asked.question().measure().isMoney()) {
      cells.add(asked.formats().whole(row.projects()));
    }
    cells.add(number(row.value()));
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

  private String number(BigDecimal value) {
    return asked.question().measure().isMoney()
        ? asked.formats().exact(value, asked.question().currency())
        : asked.formats().count(value);
  }
}
