/** The persons of the consortium: the one place where names and contact data are kept. */
@NullMarked
@ApplicationModule(
    displayName = "People",
    allowedDependencies = {"site", "database", "audit"})
package permed.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
