package permed.platform.members;

import java.time.LocalDate;
import permed.platform.audit.Act;

/**
 * One step of a membership.
 *
 * @param on the day it takes effect, which may lie before or after the day it was recorded
 * @param act who recorded it, when, why, and on what evidence
 */
public record MembershipStep(Stage stage, LocalDate on, Act act) {}
