/**
 * Gets a funder's published files to this machine, whole and unaltered, so that everything after it
 * can work without a network.
 */
@NullMarked
package permed.landscape.fetch;

import org.jspecify.annotations.NullMarked;
