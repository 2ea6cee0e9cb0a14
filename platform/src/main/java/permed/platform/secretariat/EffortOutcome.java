package permed.platform.secretariat;

import java.util.List;

/** What came of entering person-months. */
public sealed interface EffortOutcome {

  /**
   * @param entered what differs from before; empty if nothing does
   */
  record Recorded(List<Effort> entered) implements EffortOutcome {

    public Recorded {
      entered = List.copyOf(entered);
    }
  }

  /** Someone else entered a number for one of the cells first; nothing was recorded. */
  record Stale(EffortYear current) implements EffortOutcome {}
}
