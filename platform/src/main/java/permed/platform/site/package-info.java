/** What every page shares: settings, permissions, languages, wording and formats. */
@NullMarked
@ApplicationModule(
    displayName = "Site",
    allowedDependencies = {})
package permed.platform.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
