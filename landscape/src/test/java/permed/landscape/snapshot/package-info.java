/** Tests of building, keeping, opening and comparing snapshots. */
@NullMarked
package permed.landscape.snapshot;

import org.jspecify.annotations.NullMarked;
