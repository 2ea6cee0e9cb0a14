/** The mappings of members, in the data directory, beside those that come with the platform. */
@NullMarked
package permed.landscape.source.mapping.registry;

import org.jspecify.annotations.NullMarked;
