package permed.platform.people;

import java.time.Instant;

/** A person's wish to be erased that waits for the secretariat. */
public record ErasureRequest(Person person, Instant askedAt) {}
