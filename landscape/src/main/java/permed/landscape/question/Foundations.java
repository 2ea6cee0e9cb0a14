package permed.landscape.question;

import permed.landscape.snapshot.Corpus;

/** What all questions of one corpus share: worked out once, or kept from question to question. */
record Foundations(Corpus corpus, Calendar calendar, FilterSets filters, MoneyLenses lenses) {

  static Foundations of(Corpus corpus) {
    Calendar calendar = new Calendar(corpus.columns());
    return new Foundations(
        corpus, calendar, new FilterSets(corpus.columns(), calendar), new MoneyLenses(corpus));
  }
}
