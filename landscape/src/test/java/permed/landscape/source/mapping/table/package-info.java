/** Tests of rows out of files. */
@NullMarked
package permed.landscape.source.mapping.table;

import org.jspecify.annotations.NullMarked;
