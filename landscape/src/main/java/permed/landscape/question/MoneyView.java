package permed.landscape.question;

import org.apache.lucene.util.FixedBitSet;

/**
 * The money of projects as one question counts it: of the funders it filters by, and for annual
 * amounts of the years it filters by.
 *
 * <p>For annual amounts each payer's money of a project for one span of days is spread by itself,
 * so that funders and years sum to the same total in any order.
 */
final class MoneyView {

  private final MoneyLens lens;
  private final CountedLines counted;
  private final CountedLines ofAnyPayer;
  private final CountedLines ofAnyYear;
  private final long[] amounts;
  private final byte[] flags;

  /**
   * @param scope projects the amounts are needed of
   */
  MoneyView(MoneyLens lens, CountedLines counted, FixedBitSet scope) {
    this.lens = lens;
    this.counted = counted;
    this.ofAnyPayer = counted.ofAnyPayer();
    this.ofAnyYear = counted.ofAnyYear();
    if (counted.areAll()) {
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

  /** Which lines count, and when. */
  CountedLines counted() {
    return counted;
  }

  /**
   * Adds one piece for each payer and span that count, of all years, with the payer as its group.
   *
   * @param slot which of the two groups the payer becomes
   */
  void addPayers(int project, int slot, Parts out) {
    addPieces(counted, project, slot, out);
  }

  /** As {@link #addPayers}, of every payer with money in years that count. */
  void addEveryPayer(int project, Parts out) {
    addPieces(ofAnyPayer, project, 0, out);
  }

  /** As {@link #addPayers}, of spans in any year. */
  void addEveryYear(int project, Parts out) {
    addPieces(ofAnyYear, project, 0, out);
  }

  private void addPieces(CountedLines which, int project, int slot, Parts out) {
    int to = lens.lines().to(project);
    for (int line = lens.lines().from(project); line < to; line++) {
      if (which.include(project, line)) {
        int payer = lens.lines().payerAt(line);
        long amount = lens.lineAmounts()[line];
        out.merge(slot == 0 ? payer : 0, slot == 0 ? 0 : payer, which.span(line), amount);
      }
    }
  }

  private void add(int project, Parts parts) {
    parts.clear();
    addPayers(project, 0, parts);
    for (int part = 0; part < parts.size(); part++) {
      amounts[project] += counted.inYears(project, parts.span(part), parts.amount(part));
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
      if (counted.include(project, line)) {
        seen |= lens.lineFlags()[line];
      } else if (counted.lackDays(project, line)) {
        seen |= MoneyFlags.NO_DATE;
      }
    }
    return seen;
  }
}
