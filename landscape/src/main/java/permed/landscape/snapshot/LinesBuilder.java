package permed.landscape.snapshot;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import permed.kernel.money.Money;

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

  LinesBuilder() {
    offsets.add(0);
  }

  /** Adds a line to the project under way. */
  void add(int payer, Money amount, int rateDay) {
    payers.add(payer);
    minorUnits.add(amount.minorUnits());
    currencies.write(number(amount.currency()));
    rateDays.add(rateDay);
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
        currencyTable);
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
