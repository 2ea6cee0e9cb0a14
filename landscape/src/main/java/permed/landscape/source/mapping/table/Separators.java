package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.StringReader;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;

/** Tells what separates the columns: the sign that cuts most rows into equally many fields. */
final class Separators {

  private static final char[] CANDIDATES = {';', ',', '\t', '|'};

  private Separators() {}

  static char detect(String sample) throws IOException {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(sample, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** How many fields the commonest kind of row has, times the share of rows of that kind. */
  private static double score(String sample, char separator) throws IOException {
    java.util.Map<Integer, Integer> rowsByFields = new java.util.TreeMap<>();
    int all = 0;
    try (CsvRows rows = CsvRows.open(new StringReader(sample), separator, "sample")) {
      for (CsvRow row = rows.next(); row != null; row = rows.next()) {
        if (!rows.isBrokenOff()) {
          rowsByFields.merge(row.fieldCount(), 1, Integer::sum);
          all++;
        }
      }
    }
    double best = 0;
    for (java.util.Map.Entry<Integer, Integer> kind : rowsByFields.entrySet()) {
      if (kind.getKey() > 1) {
        double share = (double) kind.getValue() / all;
        best = Math.max(best, share * share * Math.log(kind.getKey()));
      }
    }
    return best;
  }
}
