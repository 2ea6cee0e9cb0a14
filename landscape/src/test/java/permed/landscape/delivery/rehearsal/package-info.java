/** Rehearsals and changes. */
@NullMarked
package permed.landscape.delivery.rehearsal;

import org.jspecify.annotations.NullMarked;
