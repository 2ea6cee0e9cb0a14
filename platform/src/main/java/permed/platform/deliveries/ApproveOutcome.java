package permed.platform.deliveries;

import java.util.List;
import permed.kernel.finding.Finding;

/** What came of approving a delivery, taking it back or letting it count again. */
public sealed interface ApproveOutcome {

  /** It is done; the figures follow when the snapshot is built anew. */
  record Done(Staging staging) implements ApproveOutcome {}

  /** Somebody else did something with the delivery meanwhile. */
  record Overtaken(Staging current) implements ApproveOutcome {}

  /** There are warnings nobody took note of. */
  record Warned(List<Finding> warnings) implements ApproveOutcome {
    public Warned {
      warnings = List.copyOf(warnings);
    }
  }

  /** The archive does not take it; nothing was changed. */
  record Refused(Finding reason) implements ApproveOutcome {}

  /** The uploaded file is not there any more. */
  record FileGone() implements ApproveOutcome {}
}
