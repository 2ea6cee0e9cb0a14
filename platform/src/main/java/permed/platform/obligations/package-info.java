/** What has to be done by when, by whom: derived from the ledger, shown, and reminded of. */
@NullMarked
@ApplicationModule(
    displayName = "Obligations",
    allowedDependencies = {
      "site",
      "database",
      "audit",
      "people",
      "post",
      "members",
      "bodies",
      "meetings"
    })
package permed.platform.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
