package permed.platform.observatory;

import java.util.List;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.ror.RorId;

/**
 * A registered organisation that was considered for one of a source.
 *
 * @param score the probability that it is the one
 * @param how what agreed, the surest first
 * @param reasons what spoke for and against it, in the matcher's words, the weightiest first
 */
public record RegistryCandidate(
    RorId ror, String name, double score, List<Level> how, List<String> reasons) {

  public RegistryCandidate {
    how = List.copyOf(how);
    reasons = List.copyOf(reasons);
  }
}
