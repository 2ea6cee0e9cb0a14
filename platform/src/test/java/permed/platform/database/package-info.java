/** Tests of the module database on the production engine. */
@NullMarked
package permed.platform.database;

import org.jspecify.annotations.NullMarked;
