/** Which organisations belong to the consortium, as what, for whom, and since when. */
@NullMarked
@ApplicationModule(
    displayName = "Members",
    allowedDependencies = {"site", "database", "audit", "people"})
package permed.platform.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
