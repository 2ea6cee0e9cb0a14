package permed.platform.secretariat.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;
import permed.platform.secretariat.Availability;
import permed.platform.secretariat.Coverage;
import permed.platform.secretariat.InboxFilter;
import permed.platform.secretariat.Officers;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestStatus;
import permed.platform.secretariat.Requests;
import permed.platform.secretariat.Tasks;
import permed.platform.site.Panel;
import permed.platform.site.Panels;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Standing;
import permed.platform.site.Today;
import permed.platform.site.Wording;

/** What the first page of the desk says of the inbox and of tasks nobody covers. */
@Component
class SecretariatPanels implements Panels {

  private static final int WEEKS = 6;

  private final Requests requests;
  private final Tasks tasks;
  private final Officers officers;
  private final Today today;

  SecretariatPanels(Requests requests, Tasks tasks, Officers officers, Today today) {
    this.requests = requests;
    this.tasks = tasks;
    this.officers = officers;
    this.today = today;
  }

  @Override
  public Optional<Panel> in(Area area, UUID person, Standing standing, Wording wording) {
    return area == Area.DESK && standing.secretariat()
        ? Optional.of(new Panel(20, "secretariat/panel", content(new PersonId(person), wording)))
        : Optional.empty();
  }

  private DeskPanel content(PersonId officer, Wording words) {
    LocalDate day = today.day();
    List<RequestStatus> pending =
        requests.list(InboxFilter.PENDING).stream().map(Request::status).toList();
    return new DeskPanel(
        words.count("desk.secretariat.requests", pending.size()),
        pending.stream().filter(status -> status.isOverdue(day)).count(),
        pending.stream().filter(RequestStatus::isUnassigned).count(),
        pending.stream().filter(status -> officer.equals(status.officer())).count(),
        gaps(day, words));
  }

  private List<String> gaps(LocalDate day, Wording words) {
    Period ahead = Period.of(day, day.plusWeeks(WEEKS));
    Availability there = officers.availability(ahead);
    return tasks.list().stream()
        .flatMap(
            task ->
                Coverage.gaps(task.details(), there, ahead).stream()
                    .map(
                        gap ->
                            words.text(
                                "desk.secretariat.gap",
                                task.details().name(),
                                Periods.said(gap, words))))
        .toList();
  }

  /**
   * What waits in the inbox, and what nobody covers.
   *
   * @param waiting how many requests wait, in words
   * @param mine how many of them the reader has
   */
  record DeskPanel(String waiting, long overdue, long unassigned, long mine, List<String> gaps) {}
}
