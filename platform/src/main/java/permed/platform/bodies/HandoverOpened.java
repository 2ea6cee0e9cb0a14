package permed.platform.bodies;

/** A handover pack was put together; told before the transaction ends. */
public record HandoverOpened(Handover handover) {}
