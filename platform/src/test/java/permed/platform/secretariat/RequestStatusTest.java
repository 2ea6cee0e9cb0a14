package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

class RequestStatusTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
  private static final PersonId OFFICER = new PersonId(new UUID(1, 1));

  @Test
  void isOpenAndNobodysWhenItComes() {
    RequestStatus status = request("R-2026-0001").status();

    assertThat(status.state()).isEqualTo(RequestState.OPEN);
    assertThat(status.isUnassigned()).isTrue();
    assertThat(status.due()).isEqualTo(DUE);
  }

  @Test
  void anAnswerAnswersItAndAReplyOpensItAgain() {
    RequestEntry.Step answer = new RequestEntry.Answer("Yes.", true);

    assertThat(request("R-2026-0001", answer).status().state()).isEqualTo(RequestState.ANSWERED);
    assertThat(
            request("R-2026-0001", answer, new RequestEntry.Reply("And if not?")).status().state())
        .isEqualTo(RequestState.OPEN);
  }

  @Test
  void aNoteChangesNothing() {
    assertThat(request("R-2026-0001", new RequestEntry.Note("Ask the partner")).status())
        .isEqualTo(request("R-2026-0001").status());
  }

  @Test
  void isOverdueOnlyWhileSomethingIsToBeDone() {
    LocalDate late = DUE.plusDays(1);

    assertThat(request("R-2026-0001").status().isOverdue(DUE)).isFalse();
    assertThat(request("R-2026-0001").status().isOverdue(late)).isTrue();
    assertThat(
            request("R-2026-0001", new RequestEntry.Moved(RequestState.CLOSED))
                .status()
                .isOverdue(late))
        .isFalse();
  }

  @Test
  void inboxShowsOverdueThenUnassignedThenByPriorityAndDay() {
    Request overdue = request("R-2026-0009", plan(Priority.LOW, -1), assigned());
    Request nobodys = request("R-2026-0008", plan(Priority.LOW, 9));
    Request high = request("R-2026-0007", plan(Priority.HIGH, 9), assigned());
    Request soon = request("R-2026-0006", plan(Priority.NORMAL, 3), assigned());
    Request later = request("R-2026-0005", plan(Priority.NORMAL, 4), assigned());
    Request done =
        request("R-2026-0001", plan(Priority.HIGH, -5), new RequestEntry.Answer("Yes.", true));
    List<Request> inbox = new ArrayList<>(List.of(done, later, soon, high, nobodys, overdue));

    inbox.sort(InboxOrder.on(DUE));

    assertThat(inbox).containsExactly(overdue, nobodys, high, soon, later, done);
  }

  private static RequestEntry.Step plan(Priority priority, int daysFromDue) {
    return new RequestEntry.Planned(priority, DUE.plusDays(daysFromDue));
  }

  private static RequestEntry.Step assigned() {
    return new RequestEntry.Assigned(new OrganisationId(new UUID(2, 2)), OFFICER);
  }

  private static Request request(String number, RequestEntry.Step... steps) {
    Act act = Act.of(OFFICER.actor(), Instant.EPOCH);
    List<RequestEntry> entries = new ArrayList<>();
    Stream.of(steps).forEach(step -> entries.add(new RequestEntry(entries.size() + 1, step, act)));
    return new Request(
        new RequestId(UUID.randomUUID()),
        number,
        new Request.Letter(
            RequestKind.QUESTION,
            "Membership",
            "How does one become a member?",
            new Requester.Known(OFFICER),
            Locale.UK),
        new Request.Receipt(Instant.EPOCH, DUE, Request.Channel.FORM, null, Visibility.SECRETARIAT),
        entries);
  }
}
