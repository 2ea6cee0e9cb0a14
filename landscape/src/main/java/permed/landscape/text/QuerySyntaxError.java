package permed.landscape.text;

/**
 * Why a query text could not be understood.
 *
 * @param position index of the offending character in the text, from 0; the text's length when
 *     something is missing at the end
 * @param kind what is wrong, a stable key for wording in other languages
 * @param seen the offending piece of the query, may be empty
 * @param message what is wrong and how to mend it, in plain English
 */
public record QuerySyntaxError(int position, Kind kind, String seen, String message) {

  public enum Kind {
    UNCLOSED_QUOTE,
    UNCLOSED_PARENTHESIS,
    UNEXPECTED_PARENTHESIS,
    MISSING_OPERAND,
    UNKNOWN_FIELD,
    MALFORMED_RANGE,
    NOT_A_NUMBER,
    NOT_A_DATE,
    PREFIX_TOO_SHORT,
    MISPLACED_WILDCARD,
    TOO_COMPLEX
  }
}
