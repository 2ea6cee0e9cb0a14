/** The mappings of members. */
@NullMarked
package permed.landscape.source.mapping.registry;

import org.jspecify.annotations.NullMarked;
