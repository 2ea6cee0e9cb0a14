package permed.landscape.source.mapping.suggest;

import java.util.List;

/**
 * How the cells of a simple spreadsheet are written, in the words of a mapping.
 *
 * @param dates a pattern such as {@code dd/MM/yyyy}, or {@code iso}, which is always understood
 * @param numbers an example such as {@code 1.234,56}
 * @param unit what an amount counts: {@code one}, {@code thousands} or {@code millions}
 * @param currency ISO 4217, of every amount whose row names none
 * @param language of titles and of names of months, ISO 639-1
 */
public record WrittenAs(
    String dates, String numbers, String unit, String currency, String language) {

  /** The ways of writing dates there are to choose from. */
  public static final List<String> DATES = Values.DATES;

  /** The ways of writing numbers there are to choose from. */
  public static final List<String> NUMBERS =
      List.of("1234.56", "1234,56", "1,234.56", "1.234,56", "1 234,56", "1'234.56");

  /** What an amount may count. */
  public static final List<String> UNITS = List.of("one", "thousands", "millions");
}
