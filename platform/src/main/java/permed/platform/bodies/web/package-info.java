/** Pages of the bodies: who sits in them and why, their offices and rules, and the desk for all. */
@NullMarked
package permed.platform.bodies.web;

import org.jspecify.annotations.NullMarked;
