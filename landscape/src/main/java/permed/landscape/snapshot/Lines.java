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
  private final Periods periods;

  /**
   * @param payers ordinal on the axis of {@link Dimension#FUNDER}
   * @param minorUnits amount in the smallest unit of its currency
   * @param currencies position in {@code currencyTable}
   * @param rateDays epoch day whose exchange rate applies: the signature, else the start, else the
   *     first day the line is for; {@link Columns#NO_DAY} when none is known
   */
  public Lines(
      int[] offsets,
      int[] payers,
      long[] minorUnits,
      byte[] currencies,
      int[] rateDays,
      List<Currency> currencyTable,
      Periods periods) {
    this.offsets = offsets;
    this.payers = payers;
    this.minorUnits = minorUnits;
    this.currencies = currencies;
    this.rateDays = rateDays;
    this.currencyTable = List.copyOf(currencyTable);
    this.periods = periods;
  }

  /**
   * The days each line is for, first and last included, as epoch days; {@link Columns#NO_DAY} for
   * both where the project's own days count.
   *
   * @param firstDays of each line; empty when no line states a period of its own
   * @param lastDays of each line; empty likewise
   */
  public record Periods(int[] firstDays, int[] lastDays) {

    /** No line has a period of its own. */
    public static final Periods NONE = new Periods(new int[0], new int[0]);

    public Periods {
      if (firstDays.length != lastDays.length) {
        throw new IllegalArgumentException("first and last days differ in number");
      }
    }

    /** Whether no line has a period of its own. */
    public boolean isEmpty() {
      return firstDays.length == 0;
    }
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

  /** The days lines are for; not to be changed. */
  public Periods periods() {
    return periods;
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
