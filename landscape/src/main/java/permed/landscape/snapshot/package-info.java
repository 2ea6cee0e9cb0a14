/** Writing and reading a snapshot: Parquet, index, columns and manifest, switched in one step. */
@NullMarked
package permed.landscape.snapshot;

import org.jspecify.annotations.NullMarked;
