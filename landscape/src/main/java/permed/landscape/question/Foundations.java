package permed.landscape.question;

import org.apache.lucene.util.FixedBitSet;
import permed.landscape.snapshot.Columns;
import permed.landscape.snapshot.Corpus;

/** What all questions of one corpus share: worked out once, or kept from question to question. */
record Foundations(
    Corpus corpus, Calendar calendar, FilterSets filters, MoneyLenses lenses, FixedBitSet gone) {

  static Foundations of(Corpus corpus) {
    Calendar calendar = new Calendar(corpus.columns());
    return new Foundations(
        corpus,
        calendar,
        new FilterSets(corpus.columns(), calendar),
        new MoneyLenses(corpus),
        gone(corpus.columns()));
  }

  private static FixedBitSet gone(Columns columns) {
    FixedBitSet gone = new FixedBitSet(columns.size());
    for (int project = 0; project < columns.size(); project++) {
      if (columns.isGone(project)) {
        gone.set(project);
      }
    }
    return gone;
  }
}
