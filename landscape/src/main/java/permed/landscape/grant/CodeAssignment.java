package permed.landscape.grant;

import java.util.List;
import permed.kernel.finding.SourcePointer;

/**
 * A code of a taxonomy given to a project.
 *
 * @param taxonomy which axis, for example {@link Taxonomy#EUROSCIVOC}
 * @param version version of the taxonomy, or the date of the dump the label came from
 * @param code the code at its source, whole
 * @param path labels from the root to the code, the last being the code's own
 * @param weight share of the project on this axis; the weights of one project on one axis sum to 1
 * @param by who assigned it: a source, a person or a model version
 */
public record CodeAssignment(
    Taxonomy taxonomy,
    String version,
    String code,
    List<String> path,
    double weight,
    String by,
    SourcePointer where) {

  public CodeAssignment {
    path = List.copyOf(path);
    if (!(weight > 0 && weight <= 1)) {
      throw new IllegalArgumentException("Weight of " + code + " is not in (0, 1]: " + weight);
    }
  }

  /** The code's own label, or the code where the source gives none. */
  public String label() {
    return path.isEmpty() ? code : path.getLast();
  }
}
