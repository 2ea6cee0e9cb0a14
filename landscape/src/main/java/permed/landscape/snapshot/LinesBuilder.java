package permed.landscape.snapshot;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.kernel.time.Period;

/** Gathers the funding lines project by project. */
final class LinesBuilder {

  /** A currency is one byte in memory; the world has fewer than half as many. */
  private static final int MOST_CURRENCIES = 128;

  private final IntList offsets = new IntList();
  private final IntList payers = new IntList();
  private final LongList minorUnits = new LongList();
  private final ByteArrayOutputStream currencies = new ByteArrayOutputStream();
  private final IntList rateDays = new IntList();
  private final List<Currency> currencyTable = new ArrayList<>();
  private final IntList firstDays = new IntList();
  private final IntList lastDays = new IntList();
  private boolean anyPeriod;

  LinesBuilder() {
    offsets.add(0);
  }

  /**
   * Adds a line to the project under way.
   *
   * @param rateDay epoch day of the project for exchange rates, or {@link Columns#NO_DAY}
   * @param period days the money is for; one without end cannot be spread over years, so that the
   *     project's days count
   */
  void add(int payer, Money amount, int rateDay, @Nullable Period period) {
    payers.add(payer);
    minorUnits.add(amount.minorUnits());
    currencies.write(number(amount.currency()));
    LocalDate first = period == null ? null : period.start();
    LocalDate last = period == null ? null : period.end();
    rateDays.add(rateDay == Columns.NO_DAY ? day(first) : rateDay);
    firstDays.add(last == null ? Columns.NO_DAY : day(first));
    lastDays.add(day(last));
    anyPeriod |= last != null;
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? Columns.NO_DAY : (int) day.toEpochDay();
  }

  void endProject() {
    offsets.add(payers.size());
  }

  /**
   * @param payerOrdinals ordinal on the funder axis of each payer's number
   */
  Lines build(int[] payerOrdinals) {
    int[] ordinals = payers.toArray();
    for (int line = 0; line < ordinals.length; line++) {
      ordinals[line] = payerOrdinals[ordinals[line]];
    }
    return new Lines(
        offsets.toArray(),
        ordinals,
        minorUnits.toArray(),
        currencies.toByteArray(),
        rateDays.toArray(),
        currencyTable,
        anyPeriod
            ? new Lines.Periods(firstDays.toArray(), lastDays.toArray())
            : Lines.Periods.NONE);
  }

  private int number(Currency currency) {
    int known = currencyTable.indexOf(currency);
    if (known >= 0) {
      return known;
    }
    if (currencyTable.size() == MOST_CURRENCIES) {
      throw new IllegalStateException("more than " + MOST_CURRENCIES + " currencies");
    }
    currencyTable.add(currency);
    return currencyTable.size() - 1;
  }
}
