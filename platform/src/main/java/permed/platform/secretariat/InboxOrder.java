package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order of the inbox: overdue before everything, then what nobody has, then by priority, by due
 * day and by number.
 */
final class InboxOrder {

  private InboxOrder() {}

  static Comparator<Request> on(LocalDate today) {
    return Comparator.comparing(
            Request::status,
            Comparator.comparing((RequestStatus status) -> !status.isOverdue(today))
                .thenComparing(status -> !(status.state().isPending() && status.isUnassigned()))
                .thenComparing(status -> !status.state().isPending())
                .thenComparing(RequestStatus::priority)
                .thenComparing(RequestStatus::due))
        .thenComparing(Request::number);
  }
}
