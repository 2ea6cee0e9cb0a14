package permed.platform.accounts.internal;

import java.net.URI;

/**
 * The way to an organisation's sign-in.
 *
 * @param to address at the provider
 * @param sealed what the browser has to bring back
 */
public record Departure(URI to, String sealed) {}
