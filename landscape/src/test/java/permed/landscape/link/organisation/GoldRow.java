package permed.landscape.link.organisation;

import java.util.Set;
import permed.landscape.link.ror.RorId;

/**
 * One affiliation with what people found it to mean.
 *
 * @param gold none when nothing registered is meant
 * @param known whether every gold id is in the registry at hand
 */
record GoldRow(String text, Set<RorId> gold, boolean known) {}
