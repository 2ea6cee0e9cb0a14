package permed.platform.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** Handover packs, from opening to acknowledgement by both. */
public interface Handovers {

  Optional<Handover> find(HandoverId id);

  /** Packs a person gives or takes, newest first. */
  List<Handover> listFor(PersonId person);

  /** Packs of a body, newest first. */
  List<Handover> listOf(BodyId body);

  /** Packs not acknowledged by both, oldest first. */
  List<Handover> incomplete();

  /**
   * Puts together what every module hands over, and freezes it.
   *
   * @param day the incoming person's first day
   */
  HandoverOutcome open(HandedOver what, PersonId incoming, LocalDate day, Act act);

  HandoverOutcome acknowledge(HandoverId handover, PersonId by, Act act);
}
