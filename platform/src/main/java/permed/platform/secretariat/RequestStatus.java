package permed.platform.secretariat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * Where a request stands.
 *
 * @param partner the partner that has it
 * @param officer the officer who has it
 */
public record RequestStatus(
    RequestState state,
    Priority priority,
    LocalDate due,
    @Nullable OrganisationId partner,
    @Nullable PersonId officer) {

  static RequestStatus after(Request request) {
    RequestStatus status =
        new RequestStatus(RequestState.OPEN, Priority.NORMAL, request.receipt().due(), null, null);
    for (RequestEntry entry : request.entries()) {
      status = status.after(entry.step());
    }
    return status;
  }

  /** Whether nobody has it yet. */
  public boolean isUnassigned() {
    return partner == null && officer == null;
  }

  public boolean isOverdue(LocalDate today) {
    return state.isPending() && today.isAfter(due);
  }

  private RequestStatus after(RequestEntry.Step step) {
    return switch (step) {
      case RequestEntry.Note note -> this;
      case RequestEntry.Answer answer -> in(RequestState.ANSWERED);
      case RequestEntry.Reply reply -> in(RequestState.OPEN);
      case RequestEntry.Moved moved -> in(moved.state());
      case RequestEntry.Assigned to ->
          new RequestStatus(state, priority, due, to.partner(), to.officer());
      case RequestEntry.Planned plan ->
          new RequestStatus(state, plan.priority(), plan.due(), partner, officer);
    };
  }

  private RequestStatus in(RequestState next) {
    return new RequestStatus(next, priority, due, partner, officer);
  }
}
