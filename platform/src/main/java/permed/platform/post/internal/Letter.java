package permed.platform.post.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail taken from the outbox to be handed over.
 *
 * @param messageId fixed when the mail was put in the outbox: whoever gets the mail twice, because
 *     we died between handing it over and writing that down, can tell that it is the same
 * @param attempt counts from 1
 * @param giveUp when it is not tried again after a failure
 */
record Letter(
    UUID id,
    String key,
    String messageId,
    Instant created,
    String to,
    String subject,
    String text,
    int attempt,
    Instant giveUp) {}
