package permed.platform.observatory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.landscape.snapshot.scorecard.ScorecardOutcome;
import permed.landscape.snapshot.scorecard.Scorecards;
import permed.landscape.snapshot.store.Snapshot;

/**
 * What funders reported, kept for what was asked last: working it out reads whole tables, one at a
 * time, and a snapshot never changes. Safe for many threads.
 */
final class Reports {

  private static final int GRIDS = 4;
  private static final int CARDS = 200;

  private final Map<String, Optional<ReportGrid>> grids = kept(GRIDS);
  private final Map<Card, ScorecardOutcome> cards = kept(CARDS);

  private record Card(String snapshot, String funder) {}

  /** What all funders reported; empty where the snapshot is too old to tell. */
  Optional<ReportGrid> grid(Snapshot snapshot) {
    return get(grids, snapshot.id(), () -> Scorecards.grid(snapshot));
  }

  ScorecardOutcome scorecard(Snapshot snapshot, String funder) {
    return get(cards, new Card(snapshot.id(), funder), () -> Scorecards.find(snapshot, funder));
  }

  private synchronized <K, V> V get(Map<K, V> kept, K key, Supplier<V> make) {
    V known = kept.get(key);
    if (known == null) {
      known = make.get();
      kept.put(key, known);
    }
    return known;
  }

  private static <K, V> Map<K, V> kept(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }
}
