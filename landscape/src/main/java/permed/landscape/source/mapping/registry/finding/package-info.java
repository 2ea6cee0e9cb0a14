/** Why a member's mapping is not used. */
@NullMarked
package permed.landscape.source.mapping.registry.finding;

import org.jspecify.annotations.NullMarked;
