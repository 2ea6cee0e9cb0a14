/** The archive of raw files, each kept by its SHA-256 with source, date and licence. */
@NullMarked
package permed.landscape.delivery;

import org.jspecify.annotations.NullMarked;
