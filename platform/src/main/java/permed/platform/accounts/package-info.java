/** How persons prove who they are: sign-in, sessions, second factors, invitations. */
@NullMarked
@ApplicationModule(
    displayName = "Accounts",
    allowedDependencies = {"site", "database", "audit", "people", "post"})
package permed.platform.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
