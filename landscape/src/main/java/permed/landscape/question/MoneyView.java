package permed.landscape.question;

import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The money of projects as one question counts it: of the funders it filters by, and for annual
 * amounts of the years it filters by.
 *
 * <p>For annual amounts each payer's money of a project is spread by itself, so that funders and
 * years sum to the same total in any order.
 */
final class MoneyView {

  private final MoneyLens lens;
  private final Calendar calendar;
  private final boolean @Nullable [] payers;
  private final @Nullable YearRanges years;
  private final long[] amounts;
  private final byte[] flags;

  /**
   * @param payers for each funder whether its money counts; null when all does
   * @param years years whose money counts; null when all do, or money is not spread over years
   * @param scope projects the amounts are needed of
   */
  MoneyView(
      MoneyLens lens,
      Calendar calendar,
      boolean @Nullable [] payers,
      @Nullable YearRanges years,
      FixedBitSet scope) {
    this.lens = lens;
    this.calendar = calendar;
    this.payers = payers;
    this.years = years;
    if (payers == null && years == null) {
      this.amounts = lens.amounts();
      this.flags = lens.flags();
    } else {
      this.amounts = new long[lens.amounts().length];
      this.flags = new byte[lens.amounts().length];
      Parts parts = new Parts();
      ProjectCursor cursor = ProjectCursor.over(scope);
      for (int project = cursor.next(); project != ProjectCursor.END; project = cursor.next()) {
        add(project, parts);
      }
    }
  }

  /** Smallest units of the currency that count; 0 where nothing is known. */
  long amount(int project) {
    return amounts[project];
  }

  /** See {@link MoneyFlags}. */
  int flags(int project) {
    return flags[project];
  }

  MoneyLens lens() {
    return lens;
  }

  /** Whether money of the year counts. */
  boolean counts(int year) {
    return years == null || years.has(year);
  }

  /** Whether the funder's money counts. */
  boolean countsPayer(int payer) {
    return payers == null || payers[payer];
  }

  /** Of an amount of the project the part that falls in years that count. */
  long inYears(int project, long amount) {
    if (years == null) {
      return amount;
    }
    long sum = 0;
    for (YearRanges.Range range : years.ranges()) {
      sum += calendar.fallenBy(project, amount, range.last());
      sum -= calendar.fallenBy(project, amount, range.first() - 1);
    }
    return sum;
  }

  /**
   * Adds one piece for each payer that counts, of all years, with the payer as its group.
   *
   * @param slot which of the two groups the payer becomes
   */
  void addPayers(int project, int slot, Parts out) {
    int to = lens.lines().to(project);
    for (int line = lens.lines().from(project); line < to; line++) {
      int payer = lens.lines().payerAt(line);
      if (countsPayer(payer)) {
        long amount = lens.lineAmounts()[line];
        out.merge(slot == 0 ? payer : 0, slot == 0 ? 0 : payer, amount);
      }
    }
  }

  private void add(int project, Parts parts) {
    parts.clear();
    addPayers(project, 0, parts);
    for (int part = 0; part < parts.size(); part++) {
      amounts[project] += inYears(project, parts.amount(part));
    }
    flags[project] = (byte) (parts.size() == 0 ? withoutMoney(project) : lineFlags(project));
  }

  private int withoutMoney(int project) {
    boolean hasLines = lens.lines().from(project) < lens.lines().to(project);
    return hasLines ? MoneyFlags.NO_AMOUNT : lens.flags()[project];
  }

  private int lineFlags(int project) {
    int seen = 0;
    int to = lens.lines().to(project);
    for (int line = lens.lines().from(project); line < to; line++) {
      if (countsPayer(lens.lines().payerAt(line))) {
        seen |= lens.lineFlags()[line];
      }
    }
    return seen;
  }
}
