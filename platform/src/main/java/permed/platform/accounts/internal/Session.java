package permed.platform.accounts.internal;

import java.time.Instant;
import java.util.UUID;
import permed.platform.people.PersonId;

/**
 * Someone who entered, on one browser.
 *
 * @param network shortened network it was entered from
 * @param agent browser and system it was entered with
 * @param browser family of that browser; a session does not move to another
 * @param seenAt last request, to the minute
 * @param confirmedAt when the person last proved to be it
 * @param expiresAt when it ends whatever happens
 */
public record Session(
    UUID id,
    PersonId person,
    Stage stage,
    Method method,
    String network,
    String agent,
    String browser,
    Instant createdAt,
    Instant seenAt,
    Instant confirmedAt,
    Instant expiresAt) {}
