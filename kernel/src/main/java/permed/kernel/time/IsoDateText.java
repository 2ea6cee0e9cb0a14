package permed.kernel.time;

import java.time.YearMonth;
import java.util.Optional;

/** Reads ISO dates digit by digit: dumps hold millions of them, exceptions would cost too much. */
final class IsoDateText {

  private static final int NOT_A_NUMBER = -1;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private IsoDateText() {}

  static Optional<PartialDate> parse(String text) {
    int year = number(text, 0, YEAR_LENGTH);
    if (year < 1) {
      return Optional.empty();
    }
    if (text.length() == YEAR_LENGTH) {
      return Optional.of(PartialDate.of(year));
    }
    int month = text.charAt(YEAR_LENGTH) == '-' ? number(text, 5, MONTH_LENGTH) : NOT_A_NUMBER;
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (text.length() == MONTH_LENGTH) {
      return Optional.of(PartialDate.of(year, month));
    }
    int day = text.charAt(MONTH_LENGTH) == '-' ? number(text, 8, DAY_LENGTH) : NOT_A_NUMBER;
    if (day == NOT_A_NUMBER || !YearMonth.of(year, month).isValidDay(day) || !timeOrEnd(text)) {
      return Optional.empty();
    }
    return Optional.of(PartialDate.of(year, month, day));
  }

  private static boolean timeOrEnd(String text) {
    if (text.length() == DAY_LENGTH) {
      return true;
    }
    boolean separated = text.charAt(DAY_LENGTH) == 'T' || text.charAt(DAY_LENGTH) == ' ';
    return separated && number(text, DAY_LENGTH + 1, DAY_LENGTH + 3) != NOT_A_NUMBER;
  }

  private static int number(String text, int from, int to) {
    if (text.length() < to) {
      return NOT_A_NUMBER;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NOT_A_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
