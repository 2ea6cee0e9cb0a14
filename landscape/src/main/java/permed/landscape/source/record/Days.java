package permed.landscape.source.record;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Timing;
import permed.landscape.source.finding.EndBeforeStart;

/** When a project runs, and whether that can be. */
public record Days(
    @Nullable PartialDate start, @Nullable PartialDate end, @Nullable PartialDate signed) {

  /** The same for the model; an end before the start is reported and kept. */
  public Timing timing(String status, Fields fields, String endField) {
    if (start != null && end != null && end.latest().isBefore(start.earliest())) {
      fields.report(new EndBeforeStart(fields.where(endField), start + " to " + end));
    }
    return new Timing(start, end, signed, status);
  }
}
