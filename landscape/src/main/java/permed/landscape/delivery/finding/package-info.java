/** Why a file was not taken into the archive. */
@NullMarked
package permed.landscape.delivery.finding;

import org.jspecify.annotations.NullMarked;
