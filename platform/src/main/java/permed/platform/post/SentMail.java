package permed.platform.post;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one mail in the outbox, without its text.
 *
 * @param attempts how often it was handed to the mail server, or tried to
 * @param nextAttempt when it is tried next; absent once it is sent or given up
 * @param error why the last attempt failed, shortened; empty after none or a good one
 * @param sent when the mail server took it
 */
public record SentMail(
    UUID id,
    String key,
    String to,
    String subject,
    MailState state,
    Instant created,
    int attempts,
    @Nullable Instant nextAttempt,
    String error,
    @Nullable Instant sent) {}
