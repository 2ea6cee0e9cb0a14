package permed.landscape.link.organisation;

import java.util.List;
import java.util.function.Predicate;
import permed.landscape.link.organisation.MatchOutcome.Matched;

/**
 * What a matcher got right and wrong on a gold set, one prediction for each text.
 *
 * @param wrong predicted, but not in the gold
 * @param invented those of the wrong whose text means nothing registered
 * @param missed nothing predicted, though something is meant
 * @param refused nothing predicted, and nothing meant
 */
record Score(int right, int wrong, int invented, int missed, int refused) {

  static Score of(OrganisationMatcher matcher, GoldSet set, Predicate<GoldRow> rows) {
    List<GoldRow> chosen = set.rows().stream().filter(rows).toList();
    int right = 0;
    int wrong = 0;
    int invented = 0;
    int missed = 0;
    int refused = 0;
    for (GoldRow row : chosen) {
      MatchOutcome outcome = matcher.match(OrganisationQuery.of(row.text()));
      if (outcome instanceof Matched matched) {
        boolean hit = row.gold().contains(matched.id());
        right += hit ? 1 : 0;
        wrong += hit ? 0 : 1;
        invented += row.gold().isEmpty() ? 1 : 0;
      } else {
        missed += row.gold().isEmpty() ? 0 : 1;
        refused += row.gold().isEmpty() ? 1 : 0;
      }
    }
    return new Score(right, wrong, invented, missed, refused);
  }

  double precision() {
    return right / (double) (right + wrong);
  }

  double recall() {
    return right / (double) (right + missed);
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  /** Precision counts twice as much as recall. */
  double fHalf() {
    return 1.25 * precision() * recall() / (0.25 * precision() + recall());
  }

  /** Of the texts that mean nothing registered, how many were left alone. */
  double specificity() {
    return refused / (double) (refused + invented);
  }
}
