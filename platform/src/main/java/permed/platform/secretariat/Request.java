package permed.platform.secretariat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.BodyId;
import permed.platform.site.Visibility;

/**
 * Something somebody wants from the secretariat, with all that happened to it since.
 *
 * @param number its name for people, such as R-2026-0042
 * @param entries in the order they happened
 */
public record Request(
    RequestId id, String number, Letter letter, Receipt receipt, List<RequestEntry> entries) {

  public Request {
    Objects.requireNonNull(id, "id");
    entries = List.copyOf(entries);
  }

  /** How it reached the secretariat. */
  public enum Channel {
    FORM,
    MEMBER,
    MAIL,
    PHONE,
    LETTER
  }

  /**
   * What it says.
   *
   * @param subject one line; empty once erased
   * @param text empty once erased
   * @param language in which the sender is answered
   */
  public record Letter(
      RequestKind kind, String subject, String text, Requester sender, Locale language) {

    public Letter {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(sender, "sender");
      Objects.requireNonNull(language, "language");
    }
  }

  /**
   * How it came, and who may read it besides its sender and the secretariat.
   *
   * @param due when an answer is usually due
   * @param body the body it concerns
   */
  public record Receipt(
      Instant at, LocalDate due, Channel channel, @Nullable BodyId body, Visibility visibility) {

    public Receipt {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(due, "due");
      Objects.requireNonNull(channel, "channel");
      if (visibility == Visibility.BODY && body == null) {
        throw new IllegalArgumentException("what a body may read names the body");
      }
    }
  }

  /** How many entries it has: what someone who changes it has seen. */
  public int seen() {
    return entries.size();
  }

  /** With one thing more that happened to it. */
  Request with(RequestEntry entry) {
    List<RequestEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return new Request(id, number, letter, receipt, more);
  }

  /** Where it stands after everything that happened. */
  public RequestStatus status() {
    return RequestStatus.after(this);
  }
}
