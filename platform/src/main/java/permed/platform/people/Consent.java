package permed.platform.people;

import java.time.Instant;

/**
 * A person's yes or its withdrawal.
 *
 * @param purpose what it is for; {@code directory} is the only one
 */
public record Consent(String purpose, boolean given, Instant at) {}
