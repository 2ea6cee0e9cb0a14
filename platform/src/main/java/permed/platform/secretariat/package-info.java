/** The secretariat's own work: its partners and tasks, the inbox of requests, bulk import. */
@NullMarked
@ApplicationModule(
    displayName = "Secretariat",
    allowedDependencies = {
      "site",
      "database",
      "audit",
      "people",
      "accounts",
      "post",
      "members",
      "bodies",
      "meetings",
      "obligations"
    })
package permed.platform.secretariat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
