package permed.platform.accounts.internal;

import java.time.Instant;

/**
 * A passkey as its person sees it.
 *
 * @param id credential id in base64url
 * @param label what the person calls it
 */
public record Passkey(String id, String label, Instant createdAt, Instant lastUsedAt) {}
