package permed.landscape.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import permed.landscape.text.ParsedQuery;

/**
 * The projects a query text finds.
 *
 * @param scores how well each matches by BM25, only where asked for
 */
record TextHits(FixedBitSet projects, float @Nullable [] scores) {

  static TextHits of(IndexSearcher searcher, ParsedQuery.Valid query, boolean scored, int size) {
    FixedBitSet projects = new FixedBitSet(size);
    if (query.canonical().isEmpty()) {
      for (int project = 0; project < size; project++) {
        projects.set(project);
      }
      return new TextHits(projects, null);
    }
    float[] scores = scored && query.ranked() ? new float[size] : null;
    try {
      search(searcher, query.lucene(), new Gathering(projects, scores));
    } catch (IOException e) {
      throw new UncheckedIOException("Searching " + query.canonical(), e);
    }
    return new TextHits(projects, scores);
  }

  /** One collector for all segments: the caller's thread does the whole search. */
  @SuppressWarnings("deprecation")
  private static void search(IndexSearcher searcher, Query query, Gathering gathering)
      throws IOException {
    searcher.search(query, gathering);
  }

  private static final class Gathering extends SimpleCollector implements LeafCollector {

    private final FixedBitSet projects;
    private final float @Nullable [] scores;
    private int base;
    private @Nullable Scorable scorer;

    Gathering(FixedBitSet projects, float @Nullable [] scores) {
      this.projects = projects;
      this.scores = scores;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) {
      base = context.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      projects.set(base + doc);
      if (scores != null && scorer != null) {
        scores[base + doc] = scorer.score();
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return scores == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }
  }
}
