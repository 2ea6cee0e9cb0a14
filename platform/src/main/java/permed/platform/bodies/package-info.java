/** Bodies, who sits in them for whom, who holds their offices, and under which rules. */
@NullMarked
@ApplicationModule(
    displayName = "Bodies",
    allowedDependencies = {"site", "database", "audit", "people", "members"})
package permed.platform.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
