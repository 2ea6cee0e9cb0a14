package permed.platform.bodies.internal;

import java.util.List;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateOutcome;

/** What a change of mandates comes to, before anything is written. */
sealed interface MandatePlan {

  /** Nothing is to be written: it is refused, or so already. */
  record Settled(MandateOutcome outcome) implements MandatePlan {}

  /**
   * Versions to be written together.
   *
   * @param mandate the one asked for; new if its version is 1
   * @param ended mandates that end with it
   */
  record Write(Mandate mandate, List<Mandate> ended) implements MandatePlan {

    public Write {
      ended = List.copyOf(ended);
    }
  }
}
