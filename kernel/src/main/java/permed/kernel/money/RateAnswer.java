package permed.kernel.money;

import java.time.LocalDate;
import java.util.Currency;

/** What there is to say when asked for a rate: the rate, or why there is none. Never a default. */
public sealed interface RateAnswer {

  /** The rate asked for, with its day and source. */
  record Known(ExchangeRate rate) implements RateAnswer {}

  /**
   * No rate; amounts that need it are left out and counted.
   *
   * @param day the day asked for, or the last day of the year asked for
   * @param reason one plain sentence without a final stop
   */
  record NoRate(Currency from, Currency to, LocalDate day, String reason) implements RateAnswer {}
}
