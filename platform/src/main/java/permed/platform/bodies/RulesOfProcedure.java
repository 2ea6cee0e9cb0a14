package permed.platform.bodies;

import java.time.LocalDate;
import permed.platform.audit.Act;

/**
 * One version of a body's rules of procedure.
 *
 * @param version counts from 1 within the body; decisions cite it
 * @param effective the first day it holds, until the next version does
 * @param act who recorded it, and the decision it rests on
 */
public record RulesOfProcedure(
    BodyId body, int version, LocalDate effective, Procedure procedure, Act act) {}
