/** Pages of the members: the map and its organisations, and the secretariat's desk for both. */
@NullMarked
package permed.platform.members.web;

import org.jspecify.annotations.NullMarked;
