package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/**
 * One thing that happened to a request after it came.
 *
 * @param position counts from 1 within the request
 * @param act who did it and when
 */
public record RequestEntry(int position, Step step, Act act) {

  public RequestEntry {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(act, "act");
    if (position < 1) {
      throw new IllegalArgumentException("entries count from 1: " + position);
    }
  }

  /** What can happen to a request. Texts are empty once they were erased. */
  public sealed interface Step {}

  /** A remark the sender never sees. */
  public record Note(String text) implements Step {}

  /**
   * What the sender was told.
   *
   * @param mailed whether it left by mail; otherwise it was said or written
   */
  public record Answer(String text, boolean mailed) implements Step {}

  /** Something more the sender said. */
  public record Reply(String text) implements Step {}

  /** It was given to a partner or an officer of the partner, or back to nobody. */
  public record Assigned(@Nullable OrganisationId partner, @Nullable PersonId officer)
      implements Step {}

  /** It was moved to a state. */
  public record Moved(RequestState state) implements Step {}

  /** The officers agreed how much it matters and by when it is answered. */
  public record Planned(Priority priority, LocalDate due) implements Step {}
}
