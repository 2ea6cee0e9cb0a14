@NullMarked
package permed.platform.bodies.internal;

import org.jspecify.annotations.NullMarked;
