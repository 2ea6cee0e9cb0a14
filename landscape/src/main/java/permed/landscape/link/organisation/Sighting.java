package permed.landscape.link.organisation;

import java.util.List;

/**
 * An organisation that may be meant.
 *
 * @param best the hit that speaks for it most
 * @param hits all of them
 */
record Sighting(int organisation, Hit best, List<Hit> hits) {}
