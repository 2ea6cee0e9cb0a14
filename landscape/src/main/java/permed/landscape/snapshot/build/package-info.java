/** Making a snapshot of archived deliveries, beside the one that serves. */
@NullMarked
package permed.landscape.snapshot.build;

import org.jspecify.annotations.NullMarked;
