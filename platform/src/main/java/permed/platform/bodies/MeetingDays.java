package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells on which days bodies meet; the module that plans meetings knows. */
@FunctionalInterface
public interface MeetingDays {

  /** The first days of all meetings not called off, as known up to an entry of the journal. */
  Map<BodyId, List<LocalDate>> knownUpTo(long entry);
}
