package permed.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the audit log are wanted; what is absent does not narrow.
 *
 * @param operation start of the operation's name
 * @param from first instant wanted
 * @param until first instant no longer wanted
 */
public record AuditFilter(
    @Nullable Actor actor,
    @Nullable String operation,
    @Nullable String subject,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Every line. */
  public static AuditFilter all() {
    return new AuditFilter(null, null, null, null, null);
  }

  /** What was done to one subject. */
  public static AuditFilter of(String subject) {
    return new AuditFilter(null, null, subject, null, null);
  }
}
