package permed.platform.obligations;

import java.time.LocalDate;
import permed.platform.audit.Act;

/**
 * What somebody said of an obligation: that it is done, or that it is not after all.
 *
 * @param version counts what was said of this obligation, from 1
 * @param due the day it was due then; moved far from it, the obligation is open again
 * @param note how it was done, or why not; may be empty
 */
public record Mark(
    ObligationKey key, int version, boolean done, LocalDate due, String note, Act act) {}
