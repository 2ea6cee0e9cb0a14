package permed.landscape.delivery.rehearsal;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.Delivery;

/** How a check ended. */
public sealed interface CheckOutcome {

  /**
   * The file was read whole.
   *
   * @param warnings what makes it doubtful as a whole; those of severity ERROR need someone to say
   *     that it is right all the same
   */
  record Checked(List<Finding> warnings) implements CheckOutcome {
    public Checked {
      warnings = List.copyOf(warnings);
    }
  }

  /** An import would refuse the file. */
  record Refused(Finding reason) implements CheckOutcome {}

  /** A delivery it has to be compared with cannot be read any more. */
  record Incomparable(Delivery delivery, Finding reason) implements CheckOutcome {}
}
