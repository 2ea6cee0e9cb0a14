package permed.landscape.snapshot.build;

import permed.landscape.grant.Project;

/**
 * A project on its way into the snapshot, in the order of the ids.
 *
 * @param ordinal its number in the text index and the columns
 * @param rank of its delivery, 0 being the newest
 * @param record the bytes the text index keeps of it
 */
record SortedProject(
    Project project, int ordinal, int rank, String delivery, String fingerprint, byte[] record) {}
