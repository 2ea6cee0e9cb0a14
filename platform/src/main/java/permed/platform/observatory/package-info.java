/** The landscape on the web: who funds what, asked and cited. */
@NullMarked
@ApplicationModule(
    displayName = "Observatory",
    allowedDependencies = {"site", "database", "audit"})
package permed.platform.observatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
