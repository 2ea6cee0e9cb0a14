package permed.landscape.delivery.rehearsal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that stand in a row, each by its digits alone: how a row of totals groups thousands
 * and marks decimals is not known.
 */
record NumbersInRow(Set<String> digits) {

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,'\u00a0\u202f ]*");

  static NumbersInRow of(String row) {
    Set<String> digits = new HashSet<>();
    Matcher numbers = NUMBER.matcher(row);
    while (numbers.find()) {
      digits.add(plain(numbers.group().replaceAll("[^0-9]", "")));
    }
    return new NumbersInRow(digits);
  }

  /** Whether one of these sums stands in the row, to the cent or to the unit. */
  boolean hasAnyOf(Collection<BigDecimal> sums) {
    return sums.stream().anyMatch(this::has);
  }

  private boolean has(BigDecimal sum) {
    String whole = sum.toBigInteger().toString();
    String exact = sum.stripTrailingZeros().toPlainString().replaceAll("[^0-9]", "");
    String cents = sum.movePointRight(2).toBigInteger().toString();
    return digits.contains(plain(whole))
        || digits.contains(plain(exact))
        || digits.contains(plain(cents));
  }

  private static String plain(String number) {
    String withoutZeros = number.replaceFirst("^0+", "");
    return withoutZeros.isEmpty() ? "0" : withoutZeros;
  }
}
