/** Tests of keeping, opening and comparing snapshots. */
@NullMarked
package permed.landscape.snapshot.store;

import org.jspecify.annotations.NullMarked;
