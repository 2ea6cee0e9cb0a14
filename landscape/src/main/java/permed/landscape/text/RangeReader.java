package permed.landscape.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.landscape.text.QuerySyntaxError.Kind;

/**
 * Reads the value of a field with an order: {@code 2016}, {@code [2014 TO 2020]}, {@code {* TO
 * 2016-11]}, {@code >=1000000}.
 */
final class RangeReader {

  private static final String EXAMPLE =
      " Write for example year:[2014 TO 2020] or year:[* TO 2020].";

  private final QueryScanner in;
  private final QueryField field;
  private final int start;

  RangeReader(QueryScanner in, QueryField field) {
    this.in = in;
    this.field = field;
    this.start = in.position();
  }

  QueryNode read() {
    return switch (in.peek()) {
      case '[', '{' -> interval(in.next() == '[');
      case '>', '<' -> comparison(in.next() == '>');
      default -> single();
    };
  }

  private QueryNode single() {
    String value = in.peek() == '"' ? in.takeQuoted() : in.takeWhileWord();
    if (value.equals("*")) {
      return new QueryNode.Range(field, null, null);
    }
    Bound bound = bound(value, start, true);
    return new QueryNode.Range(field, bound, bound);
  }

  private QueryNode comparison(boolean above) {
    boolean included = !in.atEnd() && in.peek() == '=';
    if (included) {
      in.next();
    }
    in.skipBlanks();
    int at = in.position();
    if (in.atWordEnd()) {
      throw in.missingOperand();
    }
    Bound bound = bound(in.takeWhileWord(), at, included);
    return above
        ? new QueryNode.Range(field, bound, null)
        : new QueryNode.Range(field, null, bound);
  }

  private QueryNode interval(boolean lowerIncluded) {
    int inside = in.position();
    String content = in.takeUntil("]}");
    if (in.atEnd()) {
      throw malformed("This range is never closed: add a ]." + EXAMPLE);
    }
    boolean upperIncluded = in.next() == ']';
    int to = content.indexOf(" TO ");
    if (to < 0) {
      throw malformed("A range needs TO between its ends." + EXAMPLE);
    }
    int upperAt = inside + to + " TO ".length();
    Bound lower = end(content.substring(0, to), inside, lowerIncluded);
    Bound upper = end(content.substring(to + " TO ".length()), upperAt, upperIncluded);
    Optional<QueryNode.Range> range = QueryNode.Range.of(field, lower, upper);
    return range.orElseThrow(() -> malformed("This range ends before it starts."));
  }

  private @Nullable Bound end(String text, int at, boolean included) {
    return text.strip().equals("*") ? null : bound(text, at, included);
  }

  private Bound bound(String text, int at, boolean included) {
    return Bound.parse(field, text, included).orElseThrow(() -> notAValue(text.strip(), at));
  }

  private QuerySyntaxException notAValue(String text, int at) {
    return field.kind() == QueryField.Kind.DAY
        ? in.errorAt(
            at,
            Kind.NOT_A_DATE,
            text,
            field.id() + " takes dates such as 2016-11-01, 2016-11 or 2016.")
        : in.errorAt(
            at, Kind.NOT_A_NUMBER, text, field.id() + " takes whole numbers without separators.");
  }

  private QuerySyntaxException malformed(String message) {
    return in.errorAt(start, Kind.MALFORMED_RANGE, "", message);
  }
}
