/** The pages of the bodies, visited over the shared application. */
@NullMarked
package permed.platform.bodies.web;

import org.jspecify.annotations.NullMarked;
