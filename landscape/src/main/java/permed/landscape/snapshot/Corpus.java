package permed.landscape.snapshot;

import org.apache.lucene.search.IndexSearcher;
import permed.kernel.money.Deflators;
import permed.kernel.money.ExchangeRates;

/**
 * What is needed to answer questions of one snapshot: its text index, its columns, and the exchange
 * rates and deflators it was built with. Safe for many threads.
 */
public record Corpus(
    String snapshotId,
    Columns columns,
    IndexSearcher searcher,
    ExchangeRates rates,
    Deflators deflators) {}
