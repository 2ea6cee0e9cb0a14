/** Who did what, when and why, in lines that cannot be changed unnoticed. */
@NullMarked
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"database", "site"})
package permed.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
