package permed.platform.secretariat;

import java.util.List;
import java.util.Objects;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * Something the secretariat does as long as it lasts, as its latest known version.
 *
 * @param details what it is and who does it
 */
public record Task(TaskId id, int version, Details details) {

  public Task {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(details, "details");
  }

  /**
   * An officer's place in a task.
   *
   * @param period the days for which the officer has it
   */
  public record Watch(PersonId person, Period period) {}

  /**
   * What a task is and who does it.
   *
   * @param lead the partner that answers for it
   * @param deputies partners that help out, in their order
   * @param watches officers who do it: the first who is there does, the next stand in
   */
  public record Details(
      String name,
      String text,
      OrganisationId lead,
      List<OrganisationId> deputies,
      Period period,
      List<Watch> watches) {

    public Details {
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(period, "period");
      deputies = List.copyOf(deputies);
      watches = List.copyOf(watches);
      if (name.isBlank()) {
        throw new IllegalArgumentException("a task has a name");
      }
      if (deputies.contains(lead) || deputies.stream().distinct().count() != deputies.size()) {
        throw new IllegalArgumentException("a partner leads a task or helps out, once");
      }
    }
  }
}
