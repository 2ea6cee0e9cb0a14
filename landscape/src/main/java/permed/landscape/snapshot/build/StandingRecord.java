package permed.landscape.snapshot.build;

import permed.landscape.grant.Project;

/**
 * The record of a project that no newer one replaces.
 *
 * @param rank of its delivery, 0 being the newest
 * @param bytes what the text index keeps of it
 */
record StandingRecord(
    Project project, int rank, String delivery, String fingerprint, byte[] bytes) {}
