/** What a mapping can find wrong with a delivery, beyond what every source shares. */
@NullMarked
package permed.landscape.source.mapping.finding;

import org.jspecify.annotations.NullMarked;
