package permed.landscape.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a query tree as the one text that stands for it; reading that text gives the tree. */
final class QueryPrinter {

  private QueryPrinter() {}

  /** Empty for everything. */
  static String print(QueryNode query) {
    return query instanceof QueryNode.Everything ? "" : printNode(query);
  }

  private static String printNode(QueryNode query) {
    return switch (query) {
      case QueryNode.Everything everything -> "*";
      case QueryNode.Text text -> field(text.field()) + text(text);
      case QueryNode.Prefix prefix -> field(prefix.field()) + escaped(prefix.text()) + "*";
      case QueryNode.Fuzzy fuzzy ->
          field(fuzzy.field()) + escaped(fuzzy.text()) + "~" + fuzzy.edits();
      case QueryNode.Present present -> field(present.field()) + "*";
      case QueryNode.Range range -> field(range.field()) + range(range);
      case QueryNode.Not not -> "-" + operand(not.node());
      case QueryNode.All all -> joined(all.nodes(), " ");
      case QueryNode.Any any -> joined(any.nodes(), " OR ");
    };
  }

  private static String joined(List<QueryNode> nodes, String between) {
    return nodes.stream().map(QueryPrinter::operand).collect(Collectors.joining(between));
  }

  private static String operand(QueryNode node) {
    boolean list = node instanceof QueryNode.All || node instanceof QueryNode.Any;
    return list ? "(" + printNode(node) + ")" : printNode(node);
  }

  private static String field(@Nullable QueryField field) {
    return field == null ? "" : field.id() + ":";
  }

  private static String text(QueryNode.Text text) {
    if (text.slop() == 0 && QueryReader.isBare(text.text())) {
      return text.text();
    }
    String quoted = '"' + text.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    return text.slop() == 0 ? quoted : quoted + "~" + text.slop();
  }

  /** A word that cannot stand in quotes since a star or a tilde follows. */
  private static String escaped(String word) {
    StringBuilder escaped = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static String range(QueryNode.Range range) {
    Bound lower = range.lower();
    Bound upper = range.upper();
    if (lower != null && upper != null && lower.equals(upper) && lower.included()) {
      return QueryReader.isBare(lower.text()) ? lower.text() : '"' + lower.text() + '"';
    }
    return (lower == null || lower.included() ? "[" : "{")
        + (lower == null ? "*" : lower.text())
        + " TO "
        + (upper == null ? "*" : upper.text())
        + (upper == null || upper.included() ? "]" : "}");
  }
}
