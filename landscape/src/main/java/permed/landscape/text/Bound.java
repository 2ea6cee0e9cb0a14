package permed.landscape.text;

import java.util.Optional;
import permed.kernel.time.PartialDate;

/**
 * One end of a range, as written: a whole number, or a date known to the day, month or year.
 *
 * @param first the least number the value may stand for
 * @param last the greatest: for {@code 2016} as a date its last day
 * @param included whether the value itself is in the range
 */
record Bound(String text, long first, long last, boolean included) {

  private static final int MOST_DIGITS = 15;

  /** Reads a number or a day as the field holds it; empty when it is neither. */
  static Optional<Bound> parse(QueryField field, String text, boolean included) {
    return field.kind() == QueryField.Kind.DAY
        ? parseDay(text.strip(), included)
        : parseNumber(text.strip(), included);
  }

  /** The least number a range that starts here takes in. */
  long lowest() {
    return included ? first : last + 1;
  }

  /** The greatest number a range that ends here takes in. */
  long highest() {
    return included ? last : first - 1;
  }

  private static Optional<Bound> parseDay(String text, boolean included) {
    return PartialDate.parse(text)
        .map(
            date ->
                new Bound(
                    date.toString(),
                    date.earliest().toEpochDay(),
                    date.latest().toEpochDay(),
                    included));
  }

  private static Optional<Bound> parseNumber(String text, boolean included) {
    int from = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - from;
    if (digits < 1 || digits > MOST_DIGITS) {
      return Optional.empty();
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    long number = Long.parseLong(text);
    return Optional.of(new Bound(Long.toString(number), number, number, included));
  }
}
