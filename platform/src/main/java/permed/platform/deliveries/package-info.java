/**
 * What members deliver to the landscape: uploaded, understood, looked over, approved, taken back.
 */
@NullMarked
@ApplicationModule(
    displayName = "Deliveries",
    allowedDependencies = {
      "site",
      "database",
      "audit",
      "people",
      "members",
      "bodies",
      "observatory"
    })
package permed.platform.deliveries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
