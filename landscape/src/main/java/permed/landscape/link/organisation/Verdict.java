package permed.landscape.link.organisation;

import java.util.List;
import permed.landscape.link.organisation.MatchOutcome.Abstained;
import permed.landscape.link.organisation.MatchOutcome.Matched;
import permed.landscape.link.organisation.MatchOutcome.Why;

/** Decides on a comparison: the best, if anything is likely at all and it leads clearly. */
final class Verdict {

  private static final int CANDIDATES = 5;

  private final Caution caution;

  Verdict(Caution caution) {
    this.caution = caution;
  }

  MatchOutcome on(Comparison comparison) {
    if (comparison.isEmpty()) {
      return new Abstained(Why.NOTHING_ALIKE, List.of());
    }
    List<Candidate> best = comparison.best(CANDIDATES);
    double any = comparison.probabilityOfAny();
    if (any < caution.leastProbability()) {
      return new Abstained(Why.TOO_UNLIKELY, best);
    }
    Candidate first = best.getFirst();
    if (first.score() < caution.leastShare() * any) {
      return new Abstained(Why.TOO_CLOSE, best);
    }
    return new Matched(first.id(), first, best.subList(1, best.size()));
  }
}
