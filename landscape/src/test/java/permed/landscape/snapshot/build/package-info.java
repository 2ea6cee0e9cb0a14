/** Tests of making snapshots. */
@NullMarked
package permed.landscape.snapshot.build;

import org.jspecify.annotations.NullMarked;
