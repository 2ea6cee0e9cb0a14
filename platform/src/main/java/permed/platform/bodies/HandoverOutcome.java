package permed.platform.bodies;

/** What came of opening or acknowledging a handover. */
public sealed interface HandoverOutcome {

  record Recorded(Handover handover) implements HandoverOutcome {}

  /** There is one for this mandate or term already. */
  record AlreadyOpen(Handover there) implements HandoverOutcome {}

  /** Outgoing and incoming are the same person. */
  record SamePerson() implements HandoverOutcome {}

  /** The person is neither the outgoing nor the incoming one. */
  record NotAParty() implements HandoverOutcome {}

  /** The person acknowledged before; nothing was recorded again. */
  record AlreadyAcknowledged(Handover handover) implements HandoverOutcome {}
}
