/** Tables on their way out: the same rows as CSV, JSON, XLSX, Parquet or text for a terminal. */
@NullMarked
package permed.landscape.export;

import org.jspecify.annotations.NullMarked;
