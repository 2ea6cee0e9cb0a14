/** Mail that leaves the platform: kept until it is sent, tried again, never sent twice. */
@NullMarked
@ApplicationModule(
    displayName = "Post",
    allowedDependencies = {"site", "database", "audit", "people"})
package permed.platform.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
