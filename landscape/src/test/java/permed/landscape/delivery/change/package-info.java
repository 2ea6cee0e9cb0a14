/** Rehearsals and changes. */
@NullMarked
package permed.landscape.delivery.change;

import org.jspecify.annotations.NullMarked;
