/**
 * Where everything with state is kept: PostgreSQL of our own or of the operator, and its schema.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = "site")
package permed.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
