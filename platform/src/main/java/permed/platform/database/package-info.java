/** The PostgreSQL behind everything with state: started, migrated, backed up. */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = "site")
package permed.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
