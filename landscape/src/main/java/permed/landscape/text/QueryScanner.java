package permed.landscape.text;

import java.util.List;
import java.util.Optional;
import permed.landscape.text.QuerySyntaxError.Kind;

/** Takes a query text apart, character by character, always knowing where it is. */
final class QueryScanner {

  private static final List<String> KEYWORDS = List.of("AND", "OR", "NOT");
  private static final int WIDEST_SLOP = 99;

  private final String text;
  private int position;

  QueryScanner(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char peek() {
    return text.charAt(position);
  }

  char next() {
    return text.charAt(position++);
  }

  void skipBlanks() {
    while (!atEnd() && isBlank(peek())) {
      position++;
    }
  }

  boolean seesKeyword(String keyword) {
    return text.startsWith(keyword, position) && endsWord(position + keyword.length());
  }

  /** A word that joins two operands and so cannot begin one. */
  boolean seesOperator() {
    return KEYWORDS.stream().anyMatch(this::seesKeyword);
  }

  boolean takeKeyword(String keyword) {
    skipBlanks();
    boolean seen = seesKeyword(keyword);
    if (seen) {
      position += keyword.length();
      skipBlanks();
    }
    return seen;
  }

  /** A minus directly before something; alone it is a dash between words. */
  boolean takeMinus() {
    skipBlanks();
    boolean seen = !atEnd() && peek() == '-' && !startsGap(position + 1);
    if (seen) {
      position++;
    }
    return seen;
  }

  /**
   * A field's name with its colon. A colon that ends a word is punctuation, unless the word is a
   * field; one before a slash belongs to an address.
   */
  Optional<QueryField> takeField() {
    int colon = position;
    while (colon < text.length() && isAsciiLetter(text.charAt(colon))) {
      colon++;
    }
    if (colon == position || colon >= text.length() || text.charAt(colon) != ':') {
      return Optional.empty();
    }
    String name = text.substring(position, colon);
    Optional<QueryField> field = QueryField.parse(name);
    if (field.isPresent()) {
      position = colon + 1;
    } else if (!startsGap(colon + 1) && text.charAt(colon + 1) != '/') {
      throw error(
          Kind.UNKNOWN_FIELD,
          name,
          "There is no field "
              + name
              + ": put the words in quotes, or use one of "
              + QueryField.listed()
              + ".");
    }
    return field;
  }

  /**
   * The text between double quotes, with {@code \"} and {@code \\} taken as what they stand for.
   */
  String takeQuoted() {
    int open = position;
    next();
    StringBuilder quoted = new StringBuilder();
    while (!atEnd()) {
      char c = next();
      if (c == '"') {
        return quoted.toString();
      }
      quoted.append(c == '\\' && !atEnd() ? next() : c);
    }
    throw errorAt(open, Kind.UNCLOSED_QUOTE, "\"", "This quotation is never closed: add a \".");
  }

  /** {@code ~3} after a phrase; 0 when there is none. */
  int takeSlop() {
    if (atEnd() || peek() != '~') {
      return 0;
    }
    int tilde = position;
    position++;
    String digits = takeWhileDigits();
    if (digits.isEmpty() || digits.length() > 2) {
      throw errorAt(
          tilde,
          Kind.NOT_A_NUMBER,
          "~" + digits,
          "After a phrase, ~ needs a number from 0 to " + WIDEST_SLOP + ".");
    }
    return Integer.parseInt(digits);
  }

  private String takeWhileDigits() {
    int from = position;
    while (!atEnd() && peek() >= '0' && peek() <= '9') {
      position++;
    }
    return text.substring(from, position);
  }

  /** Up to one of the characters, which is left; the rest when there is none. */
  String takeUntil(String stops) {
    int from = position;
    while (!atEnd() && stops.indexOf(peek()) < 0) {
      position++;
    }
    return text.substring(from, position);
  }

  /** Everything up to a blank, a quotation mark or a parenthesis. */
  String takeWhileWord() {
    int from = position;
    while (!endsWord(position)) {
      position++;
    }
    return text.substring(from, position);
  }

  /** Whether only digits, or nothing, remain of this word. */
  boolean seesDigitsToWordEnd() {
    int at = position;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return endsWord(at);
  }

  boolean atWordEnd() {
    return endsWord(position);
  }

  QuerySyntaxException missingOperand() {
    String seen = atEnd() ? "" : String.valueOf(peek());
    return error(
        Kind.MISSING_OPERAND,
        seen,
        "Something to look for is missing here. To look for the words AND, OR or NOT, put them in"
            + " quotes.");
  }

  QuerySyntaxException error(Kind kind, String seen, String message) {
    return errorAt(position, kind, seen, message);
  }

  QuerySyntaxException errorAt(int at, Kind kind, String seen, String message) {
    return new QuerySyntaxException(new QuerySyntaxError(at, kind, seen, message));
  }

  /** Whether a text without quotes would be read as one plain word. */
  static boolean isBare(String word) {
    if (word.isEmpty() || KEYWORDS.contains(word) || word.charAt(0) == '-') {
      return false;
    }
    if ("[{<>".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    return word.chars().noneMatch(c -> endsWord((char) c) || "*~\\:".indexOf(c) >= 0);
  }

  private boolean endsWord(int at) {
    return at >= text.length() || endsWord(text.charAt(at));
  }

  private static boolean endsWord(char c) {
    return isBlank(c) || c == '(' || c == ')' || c == '"';
  }

  private boolean startsGap(int at) {
    return at >= text.length() || isBlank(text.charAt(at)) || text.charAt(at) == ')';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
