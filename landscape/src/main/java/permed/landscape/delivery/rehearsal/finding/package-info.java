/** What makes a delivery as a whole doubtful. */
@NullMarked
package permed.landscape.delivery.rehearsal.finding;

import org.jspecify.annotations.NullMarked;
