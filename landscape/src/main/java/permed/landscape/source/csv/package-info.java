/** Rows of a delimited text file, read fast and kept as the bytes they are. */
@NullMarked
package permed.landscape.source.csv;

import org.jspecify.annotations.NullMarked;
