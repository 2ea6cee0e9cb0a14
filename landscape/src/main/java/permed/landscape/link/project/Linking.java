package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.SameAward.Bond;

/**
 * Finds the records that tell of one award: first what people ruled, then the pairs with the most
 * evidence, each unless it would bring two numbers of one register together or go against a ruling.
 *
 * <p>The result does not depend on the order of the records. To be used once, by one thread.
 */
public final class Linking {

  private final Sketcher sketcher = new Sketcher();
  private final List<Sketch> sketches = new ArrayList<>();

  /** Takes a record in; each id once. */
  public void add(Project project) {
    sketches.add(sketcher.sketch(project));
  }

  /** Links all records taken in. */
  public Links link(Collection<Ruling> rulings) {
    sketches.sort(Comparator.comparing(Sketch::id));
    List<Scored> scored = scored();
    Clusters clusters = new Clusters(sketches, rulings);
    obey(rulings, clusters);
    for (Scored pair : scored) {
      if (pair.evidence().isSame()) {
        clusters.join(
            pair.one(),
            pair.other(),
            new Bond.ByEvidence(id(pair.one()), id(pair.other()), pair.evidence()));
      }
    }
    return new Links(clusters.awards(), doubts(scored, clusters, rulings));
  }

  private void obey(Collection<Ruling> rulings, Clusters clusters) {
    Map<SourceRecordId, Integer> positions = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      positions.put(id(i), i);
    }
    for (Ruling ruling : rulings) {
      Integer one = positions.get(ruling.one());
      Integer other = positions.get(ruling.other());
      if (ruling.same() && one != null && other != null) {
        clusters.join(one, other, new Bond.ByRuling(ruling.one(), ruling.other(), ruling));
      }
    }
  }

  /** Likely pairs that did not come together and nobody ruled on. */
  private List<Links.Doubt> doubts(
      List<Scored> scored, Clusters clusters, Collection<Ruling> rulings) {
    Set<Set<SourceRecordId>> ruled = new HashSet<>();
    rulings.forEach(ruling -> ruled.add(Set.of(ruling.one(), ruling.other())));
    return scored.stream()
        .filter(pair -> !clusters.areTogether(pair.one(), pair.other()))
        .map(pair -> new Links.Doubt(id(pair.one()), id(pair.other()), pair.evidence()))
        .filter(doubt -> !ruled.contains(Set.of(doubt.one(), doubt.other())))
        .toList();
  }

  private SourceRecordId id(int position) {
    return sketches.get(position).id();
  }

  /** All pairs with some evidence, the strongest first, equals by their ids. */
  private List<Scored> scored() {
    Comparison comparison = new Comparison(sketcher.vocabulary());
    long[] pairs = Candidates.among(sketches, sketcher.vocabulary());
    return IntStream.range(0, pairs.length)
        .parallel()
        .mapToObj(
            i -> {
              int one = (int) (pairs[i] >>> Integer.SIZE);
              int other = (int) pairs[i];
              return new Scored(
                  one, other, comparison.compare(sketches.get(one), sketches.get(other)));
            })
        .filter(pair -> pair.evidence().score() >= Evidence.PERHAPS)
        .sorted(
            Comparator.comparingDouble((Scored pair) -> -pair.evidence().score())
                .thenComparingInt(Scored::one)
                .thenComparingInt(Scored::other))
        .toList();
  }

  private record Scored(int one, int other, Evidence evidence) {}
}
