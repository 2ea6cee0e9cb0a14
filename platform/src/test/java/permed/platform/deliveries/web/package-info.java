/** The pages on which a member delivers. */
@NullMarked
package permed.platform.deliveries.web;

import org.jspecify.annotations.NullMarked;
