package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/**
 * A handover pack: what an outgoing person leaves to the incoming one, frozen when opened.
 *
 * @param what the mandate or office that changes hands
 * @param day the incoming person's first day
 * @param items most urgent first
 * @param opened by whom and when it was put together
 * @param byOutgoing the outgoing person's acknowledgement; absent until given
 * @param byIncoming the incoming person's
 */
public record Handover(
    HandoverId id,
    BodyId body,
    HandedOver what,
    PersonId outgoing,
    PersonId incoming,
    LocalDate day,
    List<HandoverItem> items,
    Act opened,
    @Nullable Act byOutgoing,
    @Nullable Act byIncoming) {

  /** How far it has come. */
  public enum State {
    OPEN,
    ACKNOWLEDGED_BY_ONE,
    COMPLETE
  }

  public Handover {
    items = List.copyOf(items);
  }

  public State state() {
    if (byOutgoing == null && byIncoming == null) {
      return State.OPEN;
    }
    return byOutgoing != null && byIncoming != null ? State.COMPLETE : State.ACKNOWLEDGED_BY_ONE;
  }

  /** Whether this person is one of the two and has not yet acknowledged. */
  public boolean awaits(PersonId person) {
    return (person.equals(outgoing) && byOutgoing == null)
        || (person.equals(incoming) && byIncoming == null);
  }
}
