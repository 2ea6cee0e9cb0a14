package permed.landscape.snapshot;

import java.util.Currency;
import java.util.List;

/**
 * The funding lines of all projects in memory. Those of project {@code p} are the positions from
 * {@link #from} to {@link #to}, end excluded.
 */
public final class Lines {

  private final int[] offsets;
  private final int[] payers;
  private final long[] minorUnits;
  private final byte[] currencies;
  private final int[] rateDays;
  private final List<Currency> currencyTable;

  /**
   * @param payers ordinal on the axis of {@link Dimension#FUNDER}
   * @param minorUnits amount in the smallest unit of its currency
   * @param currencies position in {@code currencyTable}
   * @param rateDays epoch day whose exchange rate applies: the signature, else the start; {@link
   *     Columns#NO_DAY} when neither is known
   */
  public Lines(
      int[] offsets,
      int[] payers,
      long[] minorUnits,
      byte[] currencies,
      int[] rateDays,
      List<Currency> currencyTable) {
    this.offsets = offsets;
    this.payers = payers;
    this.minorUnits = minorUnits;
    this.currencies = currencies;
    this.rateDays = rateDays;
    this.currencyTable = List.copyOf(currencyTable);
  }

  /** Number of funding lines. */
  public int count() {
    return payers.length;
  }

  public int from(int project) {
    return offsets[project];
  }

  public int to(int project) {
    return offsets[project + 1];
  }

  public int payerAt(int line) {
    return payers[line];
  }

  public long minorUnitsAt(int line) {
    return minorUnits[line];
  }

  public Currency currencyAt(int line) {
    return currencyTable.get(currencies[line]);
  }

  public int rateDayAt(int line) {
    return rateDays[line];
  }

  /** The raw arrays, for writing them to disk; not to be changed. */
  Arrays arrays() {
    return new Arrays(offsets, payers, minorUnits, currencies, rateDays, currencyTable);
  }

  record Arrays(
      int[] offsets,
      int[] payers,
      long[] minorUnits,
      byte[] currencies,
      int[] rateDays,
      List<Currency> currencyTable) {}
}
