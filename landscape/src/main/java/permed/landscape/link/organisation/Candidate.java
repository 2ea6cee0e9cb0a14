package permed.landscape.link.organisation;

import java.util.List;
import permed.landscape.link.ror.RorId;

/**
 * An organisation that was considered.
 *
 * @param name as the registry shows it
 * @param score the probability that it is the one, between 0 and 1, as calibrated on public sets
 * @param levels what agreed, the surest first
 * @param reasons what spoke for and against it, the weightiest first
 */
public record Candidate(
    RorId id, String name, double score, List<Level> levels, List<Reason> reasons) {

  public Candidate {
    levels = List.copyOf(levels);
    reasons = List.copyOf(reasons);
  }
}
