package permed.landscape.source.mapping.registry;

import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.MappedReader;

/**
 * A mapping of a member as it stands today.
 *
 * @param profile of the source it reads; its id names the file
 * @param version SHA-256 of its text
 * @param yaml its text
 * @param reader reads by it
 */
public record OwnMapping(SourceProfile profile, String version, String yaml, MappedReader reader) {}
