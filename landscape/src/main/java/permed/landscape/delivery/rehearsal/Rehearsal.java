package permed.landscape.delivery.rehearsal;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.landscape.delivery.Inspection;
import permed.landscape.source.RejectedRow;

/**
 * What a file says and what it would change.
 *
 * @param inspection rows, totals and findings of the file itself
 * @param rejected rows that would not be used
 * @param comparison with what stands now
 * @param warnings what makes the delivery as a whole doubtful; the ones of severity ERROR need
 *     someone to say that it is right all the same
 */
public record Rehearsal(
    Inspection inspection, Rejected rejected, Comparison comparison, List<Finding> warnings) {

  public Rehearsal {
    warnings = List.copyOf(warnings);
  }

  /** The warnings without whose acknowledgement it is not delivered. */
  public List<Finding> toAcknowledge() {
    return warnings.stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  /**
   * @param count all of them
   * @param listed the first, in the order of the file
   */
  public record Rejected(long count, List<RejectedRow> listed) {
    public Rejected {
      listed = List.copyOf(listed);
    }
  }
}
