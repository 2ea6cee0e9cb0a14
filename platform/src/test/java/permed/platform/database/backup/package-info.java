/** Tests of backups and restores on the production engine. */
@NullMarked
package permed.platform.database.backup;

import org.jspecify.annotations.NullMarked;
