package permed.platform.accounts.internal;

/**
 * A session with the token that opens it, which is known only now.
 *
 * @param device token of the device, to be kept there; empty while the session is not open
 */
public record NewSession(Session session, Secret token, String device) {}
