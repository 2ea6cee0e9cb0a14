package permed.platform.members;

/**
 * A seat an organisation fills in a body, as its page tells it.
 *
 * @param body name of the body
 * @param href page of the body
 * @param role as what it sits there, in the reader's language: "Delegate of Ireland"
 */
public record HeldSeat(String body, String href, String role) {}
