/** Keeps bodies, seats, mandates, offices and rules, and decides what may be recorded. */
@NullMarked
package permed.platform.bodies.internal;

import org.jspecify.annotations.NullMarked;
