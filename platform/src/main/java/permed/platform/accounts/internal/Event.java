package permed.platform.accounts.internal;

import java.time.Instant;

/** Something that happened to an account, and from where. */
public record Event(Instant at, EventKind kind, String network, String agent) {}
