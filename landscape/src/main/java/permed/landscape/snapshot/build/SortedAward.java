package permed.landscape.snapshot.build;

import java.util.List;
import permed.landscape.link.project.Award;

/**
 * An award on its way into the snapshot, in the order of the ids.
 *
 * @param ordinal its number in the text index and the columns
 * @param records as the award's own, in the same order
 */
record SortedAward(Award award, int ordinal, List<StandingRecord> records) {}
