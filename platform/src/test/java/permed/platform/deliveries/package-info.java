/** How a member's file gets into the archive. */
@NullMarked
package permed.platform.deliveries;

import org.jspecify.annotations.NullMarked;
