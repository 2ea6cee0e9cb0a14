package permed.landscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query as a tree in its normal form: no list inside a list of the same kind, no list of one, no
 * double negation. A field of null stands for the fields searched by default.
 */
sealed interface QueryNode {

  record Everything() implements QueryNode {}

  /**
   * A word or a phrase.
   *
   * @param slop how many places its words may be moved
   */
  record Text(@Nullable QueryField field, String text, int slop) implements QueryNode {
    public Text {
      text = oneLine(text);
      slop = field != null && !field.isText() ? 0 : slop;
    }
  }

  record Prefix(@Nullable QueryField field, String text) implements QueryNode {
    public Prefix {
      text = oneLine(text);
    }
  }

  /**
   * @param edits letters that may differ, 1 or 2
   */
  record Fuzzy(@Nullable QueryField field, String text, int edits) implements QueryNode {
    public Fuzzy {
      text = oneLine(text);
    }
  }

  /** Whatever states a value in the field. */
  record Present(QueryField field) implements QueryNode {}

  /** Open to a side without bound. */
  record Range(QueryField field, @Nullable Bound lower, @Nullable Bound upper)
      implements QueryNode {

    /** Null where the bound excludes every number. */
    static Optional<Range> of(QueryField field, @Nullable Bound lower, @Nullable Bound upper) {
      boolean reversed = lower != null && upper != null && lower.lowest() > upper.highest();
      return reversed ? Optional.empty() : Optional.of(new Range(field, lower, upper));
    }
  }

  record Not(QueryNode node) implements QueryNode {}

  /** At least two, none of them an All. */
  record All(List<QueryNode> nodes) implements QueryNode {
    public All {
      nodes = List.copyOf(nodes);
    }
  }

  /** At least two, none of them an Any. */
  record Any(List<QueryNode> nodes) implements QueryNode {
    public Any {
      nodes = List.copyOf(nodes);
    }
  }

  static QueryNode not(QueryNode node) {
    return node instanceof Not not ? not.node() : new Not(node);
  }

  static QueryNode all(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof All inner) {
        flat.addAll(inner.nodes());
      } else if (!(node instanceof Everything)) {
        flat.add(node);
      }
    }
    if (flat.isEmpty()) {
      return new Everything();
    }
    return flat.size() == 1 ? flat.getFirst() : new All(flat);
  }

  static QueryNode any(List<QueryNode> nodes) {
    List<QueryNode> flat = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof Any inner) {
        flat.addAll(inner.nodes());
      } else {
        flat.add(node);
      }
    }
    return flat.size() == 1 ? flat.getFirst() : new Any(flat);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
