/** The pages of the members, visited over the shared application. */
@NullMarked
package permed.platform.members.web;

import org.jspecify.annotations.NullMarked;
