package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import permed.platform.people.PersonId;

/**
 * A module whose open matters pass on with a mandate or an office. What it names is frozen in the
 * handover pack; whose matter it is stays the module's own affair, told by {@link HandoverOpened}.
 */
public interface HandsOver {

  /** What a person has open in a body on the day of the handover; most urgent first. */
  List<HandoverItem> itemsFor(PersonId person, Body body, LocalDate day);
}
