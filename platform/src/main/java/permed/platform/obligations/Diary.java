package permed.platform.obligations;

import java.util.List;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;
import permed.platform.site.Standing;

/** The obligations of today, with what people said of them. */
public interface Diary {

  /** How many days ahead it looks. */
  int DAYS_AHEAD = 400;

  /** All of them, done ones too, by the day they are due. */
  List<DiaryEntry> list();

  /** Those a person has to see to, done ones too, by the day they are due. */
  List<DiaryEntry> listFor(PersonId person);

  Optional<DiaryEntry> find(ObligationKey key);

  /** All that was ever said of an obligation, the oldest first. */
  List<Mark> history(ObligationKey key);

  /**
   * Says of an obligation that it is done, or that it is not after all.
   *
   * @param version the version this is based on, 0 before the first
   * @param by whoever says it, entitled to what the standing tells
   * @param act its reason is kept as the note
   */
  MarkOutcome mark(
      ObligationKey key, int version, boolean done, PersonId by, Standing standing, Act act);
}
