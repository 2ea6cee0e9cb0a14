/** When the bodies meet: planned meetings, the deadlines around them, and calendar files. */
@NullMarked
@ApplicationModule(
    displayName = "Meetings",
    allowedDependencies = {"site", "database", "audit", "people", "members", "bodies"})
package permed.platform.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
