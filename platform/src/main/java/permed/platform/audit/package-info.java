/** Who did what, when and why, as a chain of lines that cannot be changed unseen. */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"site", "database"})
package permed.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
