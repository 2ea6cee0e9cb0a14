package permed.landscape.question;

import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Lines;

/**
 * Every funding line seen in one currency and in one kind of prices.
 *
 * @param scale decimals of the currency
 * @param lineAmounts smallest units of the currency, 0 where not known
 * @param lineFlags why a line is not known, or {@link MoneyFlags#KNOWN}
 * @param amounts sum of the known lines of each project
 * @param flags those of all lines of each project; without any {@link MoneyFlags#NO_AMOUNT}, or
 *     {@link MoneyFlags#PART_OF_ANOTHER} where they count with another one
 */
record MoneyLens(
    Lines lines, int scale, long[] lineAmounts, byte[] lineFlags, long[] amounts, byte[] flags) {

  static MoneyLens of(Columns columns, int scale, long[] lineAmounts, byte[] lineFlags) {
    Lines lines = columns.lines();
    long[] amounts = new long[columns.size()];
    byte[] flags = new byte[columns.size()];
    for (int project = 0; project < amounts.length; project++) {
      int to = lines.to(project);
      int from = lines.from(project);
      int seen = from == to ? MoneyFlags.withoutLines(columns, project) : 0;
      long sum = 0;
      for (int line = from; line < to; line++) {
        sum += lineAmounts[line];
        seen |= lineFlags[line];
      }
      amounts[project] = sum;
      flags[project] = (byte) seen;
    }
    return new MoneyLens(lines, scale, lineAmounts, lineFlags, amounts, flags);
  }
}
