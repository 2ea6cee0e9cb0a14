/** Grants in the 360Giving Data Standard: JSON, CSV and workbooks of its schema. */
@NullMarked
package permed.landscape.source.threesixty;

import org.jspecify.annotations.NullMarked;
