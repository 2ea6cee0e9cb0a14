package permed.landscape.snapshot;

import java.time.LocalDate;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import permed.kernel.money.Deflators;
import permed.kernel.money.ExchangeRates;

/**
 * What is needed to answer questions of one snapshot: its text index, its columns, and the exchange
 * rates and deflators it was built with. Safe for many threads.
 *
 * @param searcher over documents of {@link permed.landscape.text.ProjectDocuments}; the document of
 *     project {@code p} has the number {@code p}
 * @param day the snapshot's own day: the newest dump date among its inputs
 * @param funderAreas key on the axis of {@link Dimension#FUNDER} → where the funder's money lives
 *     (ISO 3166 alpha-2 or {@code EU}); a funder without entry has no deflator
 */
public record Corpus(
    String snapshotId,
    LocalDate day,
    Columns columns,
    IndexSearcher searcher,
    ExchangeRates rates,
    Deflators deflators,
    Map<String, String> funderAreas) {

  public Corpus {
    funderAreas = Map.copyOf(funderAreas);
  }
}
