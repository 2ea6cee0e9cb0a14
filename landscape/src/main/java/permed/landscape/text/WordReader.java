package permed.landscape.text;

import org.jspecify.annotations.Nullable;
import permed.landscape.text.QuerySyntaxError.Kind;

/** Reads one word without quotes: plain, with a star for any ending, or with a tilde for typos. */
final class WordReader {

  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORT_WORD = 4;

  private final QueryScanner in;
  private final @Nullable QueryField field;
  private final StringBuilder word = new StringBuilder();

  WordReader(QueryScanner in, @Nullable QueryField field) {
    this.in = in;
    this.field = field;
  }

  QueryNode read() {
    int start = in.position();
    while (!in.atWordEnd()) {
      int at = in.position();
      char c = in.next();
      if (c == '*') {
        return star(start, at);
      }
      if (c == '~' && !word.toString().isBlank() && in.seesDigitsToWordEnd()) {
        return fuzzy(at);
      }
      word.append(c == '\\' && !in.atEnd() ? in.next() : c);
    }
    return new QueryNode.Text(field, word.toString(), 0);
  }

  private QueryNode star(int start, int at) {
    if (!in.atWordEnd()) {
      throw in.errorAt(
          at, Kind.MISPLACED_WILDCARD, "*", "A star can only stand at the end of a word.");
    }
    if (at == start) {
      return field == null ? new QueryNode.Everything() : new QueryNode.Present(field);
    }
    if (letters() < SHORTEST_PREFIX) {
      throw in.errorAt(
          at,
          Kind.PREFIX_TOO_SHORT,
          word + "*",
          "At least two letters or digits must stand before a star.");
    }
    return new QueryNode.Prefix(field, word.toString());
  }

  private long letters() {
    return word.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private QueryNode fuzzy(int at) {
    String digits = in.takeWhileWord();
    if (digits.isEmpty()) {
      return new QueryNode.Fuzzy(field, word.toString(), word.length() <= SHORT_WORD ? 1 : 2);
    }
    return switch (digits) {
      case "0" -> new QueryNode.Text(field, word.toString(), 0);
      case "1", "2" -> new QueryNode.Fuzzy(field, word.toString(), Integer.parseInt(digits));
      default ->
          throw in.errorAt(
              at, Kind.NOT_A_NUMBER, "~" + digits, "After a word, ~ takes 1 or 2 for typos.");
    };
  }
}
