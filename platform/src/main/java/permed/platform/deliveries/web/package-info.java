/** The pages on which a member delivers its grants, and the secretariat's overview of them. */
@NullMarked
package permed.platform.deliveries.web;

import org.jspecify.annotations.NullMarked;
