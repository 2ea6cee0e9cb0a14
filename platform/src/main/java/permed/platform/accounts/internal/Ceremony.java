package permed.platform.accounts.internal;

/**
 * The beginning of a dialogue with an authenticator.
 *
 * @param options what the browser is told, as JSON
 * @param sealed what has to come back with the answer
 */
public record Ceremony(String options, String sealed) {}
