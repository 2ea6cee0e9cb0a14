package permed.landscape.snapshot.build;

import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;

/**
 * The record of a project that no newer one replaces.
 *
 * @param rank of its delivery, 0 being the newest
 * @param goneSince date of the complete delivery of its source that first had it no more, absent
 *     where it stands
 * @param bytes what the text index keeps of it
 */
record StandingRecord(
    Project project,
    int rank,
    String delivery,
    @Nullable PartialDate goneSince,
    String fingerprint,
    byte[] bytes) {}
