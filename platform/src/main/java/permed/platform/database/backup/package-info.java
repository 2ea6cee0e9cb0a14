/** The whole memory of a data folder in one file of open formats, and back again. */
@NullMarked
package permed.platform.database.backup;

import org.jspecify.annotations.NullMarked;
