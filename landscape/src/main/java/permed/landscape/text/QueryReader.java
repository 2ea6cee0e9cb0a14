package permed.landscape.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.landscape.text.QuerySyntaxError.Kind;

/**
 * Reads a query text by recursive descent.
 *
 * <pre>
 * any     = all { "OR" all }
 * all     = not { [ "AND" ] not }
 * not     = ( "NOT" | "-" ) not | primary
 * primary = "(" any ")" | field ":" value | word | phrase
 * value   = "(" any ")" | range | comparison | word | phrase
 * </pre>
 */
final class QueryReader {

  private static final int DEEPEST = 100;
  private static final int MOST_WORDS = 512;

  private final QueryScanner in;
  private int depth;
  private int words;

  private QueryReader(String text) {
    this.in = new QueryScanner(text);
  }

  /** The tree of a whole text; nothing to look for is everything. */
  static QueryNode read(String text) {
    QueryReader reader = new QueryReader(text);
    reader.in.skipBlanks();
    if (reader.in.atEnd()) {
      return new QueryNode.Everything();
    }
    QueryNode query = reader.any(null);
    if (!reader.in.atEnd()) {
      throw reader.in.error(
          Kind.UNEXPECTED_PARENTHESIS, ")", "This parenthesis closes nothing: remove it.");
    }
    return query;
  }

  /** Whether a text stands for itself when written without quotes. */
  static boolean isBare(String text) {
    return QueryScanner.isBare(text);
  }

  private QueryNode any(@Nullable QueryField field) {
    List<QueryNode> choices = new ArrayList<>();
    choices.add(all(field));
    while (in.takeKeyword("OR")) {
      choices.add(all(field));
    }
    return QueryNode.any(choices);
  }

  private QueryNode all(@Nullable QueryField field) {
    List<QueryNode> conditions = new ArrayList<>();
    conditions.add(not(field));
    while (in.takeKeyword("AND") || !endsList()) {
      conditions.add(not(field));
    }
    return QueryNode.all(conditions);
  }

  private boolean endsList() {
    in.skipBlanks();
    return in.atEnd() || in.peek() == ')' || in.seesKeyword("OR");
  }

  private QueryNode not(@Nullable QueryField field) {
    if (in.takeKeyword("NOT") || in.takeMinus()) {
      enter();
      QueryNode negated = QueryNode.not(not(field));
      depth--;
      return negated;
    }
    return primary(field);
  }

  private QueryNode primary(@Nullable QueryField field) {
    in.skipBlanks();
    if (in.atEnd() || in.peek() == ')' || in.seesOperator()) {
      throw in.missingOperand();
    }
    if (in.peek() == '(') {
      return group(field);
    }
    Optional<QueryField> named = in.takeField();
    return named.isPresent() ? value(named.get()) : word(field);
  }

  private QueryNode value(QueryField field) {
    in.skipBlanks();
    if (in.atEnd() || in.peek() == ')' || in.seesOperator()) {
      throw in.missingOperand();
    }
    return in.peek() == '(' ? group(field) : word(field);
  }

  private QueryNode group(@Nullable QueryField field) {
    int open = in.position();
    in.next();
    enter();
    QueryNode inside = any(field);
    if (in.atEnd()) {
      throw in.errorAt(
          open, Kind.UNCLOSED_PARENTHESIS, "(", "This parenthesis is never closed: add a ).");
    }
    in.next();
    depth--;
    return inside;
  }

  private QueryNode word(@Nullable QueryField field) {
    words++;
    if (words > MOST_WORDS) {
      throw tooComplex("A query may have at most " + MOST_WORDS + " words.");
    }
    if (field != null && field.isOrdered()) {
      return new RangeReader(in, field).read();
    }
    if (field != null && (in.peek() == '[' || in.peek() == '{')) {
      throw in.error(
          Kind.MALFORMED_RANGE,
          String.valueOf(in.peek()),
          "Only year, start, end and amount have ranges.");
    }
    return in.peek() == '"' ? phrase(field) : new WordReader(in, field).read();
  }

  private QueryNode phrase(@Nullable QueryField field) {
    String text = in.takeQuoted();
    return new QueryNode.Text(field, text, in.takeSlop());
  }

  private void enter() {
    depth++;
    if (depth > DEEPEST) {
      throw tooComplex("A query may be nested at most " + DEEPEST + " deep.");
    }
  }

  private QuerySyntaxException tooComplex(String message) {
    return in.error(Kind.TOO_COMPLEX, "", message);
  }
}
