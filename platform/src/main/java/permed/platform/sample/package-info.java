/** A consortium to look round in: built from published facts and invented roles. */
@NullMarked
@ApplicationModule(
    displayName = "Sample",
    allowedDependencies = {
      "site",
      "database",
      "audit",
      "people",
      "accounts",
      "members",
      "bodies",
      "meetings",
      "secretariat",
      "curation",
      "deliveries"
    })
package permed.platform.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
