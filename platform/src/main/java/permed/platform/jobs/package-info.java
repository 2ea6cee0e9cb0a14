/**
 * Work that is due by the clock: every {@code Task} bean is run, once for all processes on one
 * database, and tried again after a failure.
 */
@NullMarked
@ApplicationModule(
    displayName = "Jobs",
    allowedDependencies = {"database", "site"})
package permed.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
