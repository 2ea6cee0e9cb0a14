package permed.landscape.snapshot.build;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.link.organisation.Candidate;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.organisation.MatchOutcome;
import permed.landscape.link.organisation.OrganisationMatcher;
import permed.landscape.link.organisation.OrganisationRuling;
import permed.landscape.link.ror.RorId;

/**
 * As which registered organisation one of the sources counts, or why as none.
 *
 * @param ror absent if nothing was chosen
 * @param how what agreed, the surest first
 * @param score how likely it is that this one is meant
 * @param why nothing was chosen
 * @param ruling of the person who decided, if one did
 * @param candidates the chosen one, or those not chosen, best first
 */
record OrganisationLink(
    @Nullable RorId ror,
    List<Level> how,
    double score,
    MatchOutcome.@Nullable Why why,
    @Nullable OrganisationRuling ruling,
    List<Candidate> candidates) {

  OrganisationLink {
    how = List.copyOf(how);
    candidates = List.copyOf(candidates);
  }

  static OrganisationLink of(MatchOutcome outcome) {
    return switch (outcome) {
      case MatchOutcome.Matched one -> {
        Candidate chosen = one.chosen();
        yield new OrganisationLink(
            one.id(), chosen.levels(), chosen.score(), null, null, List.of(chosen));
      }
      case MatchOutcome.Abstained none -> none(none.why(), none.candidates());
    };
  }

  /** The source gives the id itself, though this registry does not hold it. */
  static OrganisationLink stated(RorId ror) {
    return new OrganisationLink(ror, List.of(Level.ID), 1, null, null, List.of());
  }

  static OrganisationLink none(MatchOutcome.Why why, List<Candidate> candidates) {
    return new OrganisationLink(null, List.of(), 0, why, null, candidates);
  }

  /**
   * @param current what the person meant, by its id of today; absent if nothing registered
   * @param considered what the matcher would have made of it
   */
  static OrganisationLink ruled(
      OrganisationRuling ruling, @Nullable RorId current, OrganisationLink considered) {
    return current == null
        ? new OrganisationLink(
            null, List.of(), 0, MatchOutcome.Why.CORRECTED_TO_NONE, ruling, considered.candidates())
        : new OrganisationLink(
            current, List.of(Level.CORRECTION), 1, null, ruling, considered.candidates());
  }

  /** Who or what decided. */
  String decidedBy() {
    return ruling == null ? OrganisationMatcher.VERSION : ruling.by();
  }
}
