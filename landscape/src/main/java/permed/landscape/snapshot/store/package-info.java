/** Keeping snapshots: listing, opening, verifying, comparing and switching them. */
@NullMarked
package permed.landscape.snapshot.store;

import org.jspecify.annotations.NullMarked;
