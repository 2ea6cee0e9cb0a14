/**
 * What persons decide about the landscape: which records tell of one award, which organisation is
 * meant.
 */
@NullMarked
@ApplicationModule(
    displayName = "Curation",
    allowedDependencies = {"site", "database", "audit", "people", "bodies", "observatory"})
package permed.platform.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
