package permed.platform.obligations;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.platform.bodies.Body;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/**
 * Something that has to be done by a day, or a day that comes.
 *
 * @param responsible who has to see to it; empty while the ledger names nobody
 * @param body the body it concerns; absent for what concerns the consortium
 * @param link path of the page where it is seen to
 * @param visibility who may see it besides those responsible
 */
public record Obligation(
    ObligationKey key,
    Subject subject,
    Due due,
    Set<PersonId> responsible,
    @Nullable Body body,
    String link,
    Visibility visibility) {

  public Obligation {
    responsible = Set.copyOf(responsible);
  }

  public ObligationKind kind() {
    return key.kind();
  }

  public boolean isFor(PersonId person) {
    return responsible.contains(person);
  }

  /** Whether it is a task whose last day is over. */
  public boolean isOverdueOn(LocalDate today) {
    return kind().isTask() && due.day().isBefore(today);
  }
}
