package permed.landscape.question;

import permed.landscape.snapshot.Lines;

/**
 * Every funding line seen in one currency and in one kind of prices.
 *
 * @param scale decimals of the currency
 * @param lineAmounts smallest units of the currency, 0 where not known
 * @param lineFlags why a line is not known, or {@link MoneyFlags#KNOWN}
 * @param amounts sum of the known lines of each project
 * @param flags those of all lines of each project; {@link MoneyFlags#NO_AMOUNT} without any
 */
record MoneyLens(
    Lines lines, int scale, long[] lineAmounts, byte[] lineFlags, long[] amounts, byte[] flags) {

  static MoneyLens of(Lines lines, int projects, int scale, long[] lineAmounts, byte[] lineFlags) {
    long[] amounts = new long[projects];
    byte[] flags = new byte[projects];
    for (int project = 0; project < projects; project++) {
      int to = lines.to(project);
      int from = lines.from(project);
      int seen = from == to ? MoneyFlags.NO_AMOUNT : 0;
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
